package uk.homeward.benefits;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.benefits.BenefitFact.BenefitCorrected;
import uk.homeward.benefits.BenefitFact.BenefitNoted;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.Money;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What a benefit is expected to be: written once. The first entry, or the correction of the one before (KEN-26). */
@Entity
@Immutable
@Table(name = "benefit_expected")
class ExpectedBenefit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "benefit_expected_seq")
    private @Nullable Long id;

    private @Nullable Long benefit;
    private @Nullable Long replaces;
    private String service;
    private String what;
    private boolean cashable;
    private long yearly;
    private LocalDate startsOn;
    private @Nullable String reason;
    private LocalDate recordedOn;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected ExpectedBenefit() {}

    ExpectedBenefit(BenefitNote note, CouncilProfile council, String by, LocalDate today) {
        ServiceDefinition known = known(note.service(), council);
        this.service = known.code();
        this.what = Wording.required("what", "The benefit", note.what(), "Say what the benefit is.");
        this.cashable = Wording.answered("cashable", note.cashable(), "Say whether the benefit is cashable.");
        this.yearly = Money.asked("pounds", note.pounds()).pence();
        this.startsOn = Wording.answered("from", note.from(), "Give the first day on which the benefit is expected.");
        expectOpen("from", startsOn, known);
        this.recordedOn = today;
        this.recordedBy = by;
    }

    /** Takes the place of this entry, which stays readable. */
    ExpectedBenefit corrected(
            BenefitNote note, @Nullable String why, CouncilProfile council, String by, LocalDate today) {
        ExpectedBenefit correction = new ExpectedBenefit(note, council, by, today);
        correction.benefit = benefit();
        correction.replaces = requireNonNull(id);
        correction.reason = correctionReason(why);
        return correction;
    }

    static String correctionReason(@Nullable String why) {
        return Wording.required("reason", "The reason", why, "Say why the entry is corrected.");
    }

    private static ServiceDefinition known(@Nullable String code, CouncilProfile council) {
        String chosen = Wording.answered(
                "service", code == null || code.isBlank() ? null : code, "Choose the service that brings the benefit.");
        return council.service(chosen)
                .orElseThrow(() -> new Refusal(
                        "service", "The council has no such service. Choose one of those on the page Funding."));
    }

    /** A service that is not open brings nothing yet. */
    static void expectOpen(String field, LocalDate day, ServiceDefinition service) {
        if (day.isBefore(service.opensOn())) {
            throw new Refusal(
                    field,
                    "%s opens on %s. Give that day or a later one."
                            .formatted(service.name(), Wording.day(service.opensOn())));
        }
    }

    /** The share of the days of the year on which it is expected. */
    Money expectedIn(FinancialYear year) {
        return new Money(yearly).part(year.daysFrom(startsOn), year.days());
    }

    /** The number of the benefit, whichever of its entries this is. */
    long benefit() {
        return benefit == null ? requireNonNull(id) : benefit;
    }

    String reference() {
        return Reference.BENEFIT.of(benefit());
    }

    String service() {
        return service;
    }

    boolean cashable() {
        return cashable;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    BenefitNoted noted() {
        return new BenefitNoted(reference(), service, new Money(yearly));
    }

    BenefitCorrected correction() {
        return new BenefitCorrected(reference(), requireNonNull(reason));
    }

    BenefitView.Expected view() {
        return new BenefitView.Expected(
                service, what, cashable, new Money(yearly).inPounds(), startsOn, reason, recordedOn, recordedBy);
    }
}
