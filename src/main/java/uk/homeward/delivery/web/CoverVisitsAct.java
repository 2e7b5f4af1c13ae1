package uk.homeward.delivery.web;

import java.time.LocalDateTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.Provider;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.SuccessorCandidates;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Planned visits that nobody makes have somebody again. */
@Component
@Order(61)
class CoverVisitsAct extends CaseAct {

    private final DeliveryService delivery;
    private final HandOverService handOvers;
    private final SuccessorCandidates candidates;

    CoverVisitsAct(DeliveryService delivery, HandOverService handOvers, SuccessorCandidates candidates) {
        super("cover-visits", Permission.ARRANGE_CARE, "The visits have a provider again.");
        this.delivery = delivery;
        this.handOvers = handOvers;
        this.candidates = candidates;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return DeliveryAct.of(delivery, file)
                .filter(view -> !view.uncovered().isEmpty())
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Say who makes the visits that nobody makes")
                .explained("Until the first visit that you give they stay in the list of visits without a provider.")
                .asking(
                        FormField.list(
                                "provider",
                                "Who makes them?",
                                FormField.choices(candidates.of(file.reference()), Provider::code, Provider::name)),
                        FormField.date("firstVisit", "Day of the first visit"),
                        FormField.line("firstVisitTime", "Time of that visit").hint("For example, 12:30"))
                .button("Cover visits");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String provider = answers.neededText("provider", "Choose who makes the visits.");
        LocalDateTime first = answers.neededMoment("firstVisit", "The day of the first visit");
        return () -> handOvers.cover(file.reference(), new Successor(provider, null, first));
    }
}
