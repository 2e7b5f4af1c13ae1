package uk.homeward.benefits;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.homeward.benefits.BenefitFact.BenefitCorrected;
import uk.homeward.benefits.BenefitFact.BenefitRealised;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.Money;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What came of a benefit, with its evidence: written once, or the correction of one that was (KEN-26). */
@Entity
@Immutable
@Table(name = "benefit_realised")
class RealisedBenefit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "benefit_realised_seq")
    private @Nullable Long id;

    private long benefit;
    private @Nullable Long replaces;
    private long amount;
    private LocalDate realisedOn;
    private String evidence;
    private @Nullable String reason;
    private LocalDate recordedOn;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected RealisedBenefit() {}

    RealisedBenefit(long benefit, Realisation told, ServiceDefinition service, String by, LocalDate today) {
        this.benefit = benefit;
        this.amount = Money.asked("pounds", told.pounds()).pence();
        this.realisedOn = Wording.answered("on", told.on(), "Give the day on which it was realised.");
        if (realisedOn.isAfter(today)) {
            throw new Refusal("on", "The day is in the future. Record what was realised when it was.");
        }
        ExpectedBenefit.expectOpen("on", realisedOn, service);
        this.evidence = Wording.required(
                "evidence",
                "The evidence",
                told.evidence(),
                "Say where it can be seen, for example in which ledger or report: nothing counts as realised without.");
        this.recordedOn = today;
        this.recordedBy = by;
    }

    /** Takes the place of this entry, which stays readable. */
    RealisedBenefit corrected(
            Realisation told, @Nullable String why, ServiceDefinition service, String by, LocalDate today) {
        RealisedBenefit correction = new RealisedBenefit(benefit, told, service, by, today);
        correction.replaces = number();
        correction.reason = ExpectedBenefit.correctionReason(why);
        return correction;
    }

    void expectStanding(boolean replaced) {
        if (replaced) {
            throw new Conflict("This entry has been corrected already. Correct the entry that took its place.");
        }
    }

    long number() {
        return requireNonNull(id);
    }

    long benefit() {
        return benefit;
    }

    boolean isCorrectionOf(RealisedBenefit entry) {
        return Objects.equals(replaces, entry.number());
    }

    LocalDate on() {
        return realisedOn;
    }

    Money amount() {
        return new Money(amount);
    }

    BenefitRealised realised(String reference) {
        return new BenefitRealised(reference, amount(), evidence);
    }

    BenefitCorrected correction(String reference) {
        return new BenefitCorrected(reference, requireNonNull(reason));
    }

    BenefitView.Realised view(boolean replaced) {
        return new BenefitView.Realised(
                number(), amount().inPounds(), realisedOn, evidence, reason, recordedOn, recordedBy, replaced);
    }
}
