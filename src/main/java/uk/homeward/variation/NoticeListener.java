package uk.homeward.variation;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryFact.DeliveryGoesOn;
import uk.homeward.delivery.DeliveryFact.PackagePaused;
import uk.homeward.delivery.DeliveryFact.PackageStayTold;
import uk.homeward.delivery.DeliveryFact.VisitsChanged;
import uk.homeward.delivery.DeliveryFact.VisitsChangedForATime;
import uk.homeward.hospital.StayFact.ReturnedHome;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Each change of visits, pause and return becomes a notice to everybody who makes visits, in the transaction in which it was made. */
@Component
class NoticeListener {

    private final NoticeWriter notices;

    NoticeListener(NoticeWriter notices) {
        this.notices = notices;
    }

    @EventListener
    void on(VisitsChanged fact) {
        notices.everybody(
                fact.reference(),
                VariationKind.PLAN_CHANGED,
                fact.from(),
                null,
                "From %s on another version of the plan holds. Your visits are those below."
                        .formatted(Wording.day(fact.from())));
    }

    @EventListener
    void on(VisitsChangedForATime fact) {
        notices.everybody(
                fact.reference(),
                VariationKind.CHANGED_FOR_A_TIME,
                fact.from(),
                fact.until(),
                "From %s to %s visits change. After that they are as before."
                        .formatted(Wording.day(fact.from()), Wording.day(fact.until())));
    }

    @EventListener
    void on(PackagePaused fact) {
        notices.everybody(
                fact.reference(),
                VariationKind.PAUSED,
                fact.admittedOn(),
                null,
                "Since %s the person is in hospital. No visits are made until you are told; your visits are kept for you."
                        .formatted(Wording.day(fact.admittedOn())));
    }

    @EventListener
    void on(PackageStayTold fact) {
        notices.everybody(
                fact.reference(),
                VariationKind.PAUSED,
                fact.admittedOn(),
                fact.returnedOn().minusDays(1),
                "From %s the person was in hospital, and home again on %s."
                        .formatted(Wording.day(fact.admittedOn()), Wording.day(fact.returnedOn())));
    }

    @EventListener
    void on(ReturnedHome fact) {
        if (Reference.kindOf(fact.caseReference()).orElse(null) == Reference.PACKAGE) {
            goesOn(fact.caseReference(), fact.returnedOn(), "The person is home again");
        }
    }

    @EventListener
    void on(DeliveryGoesOn fact) {
        goesOn(fact.reference(), fact.day(), "What had ended the care was a mistake");
    }

    private void goesOn(String packageReference, LocalDate day, String because) {
        notices.everybody(
                packageReference,
                VariationKind.RESUMED,
                day,
                null,
                "%s: your visits go on from %s, as below.".formatted(because, Wording.day(day)));
    }
}
