package uk.homeward.funding;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.ContractSource;
import uk.homeward.refusal.Wording;

/** What can happen to the money of a service, and to the contracts that it buys. */
public sealed interface FundingFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Another ceiling was approved for a line. */
    record CeilingChanged(String reference, LocalDate from, Money before, Money ceiling, String why)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s instead of %s. %s".formatted(ceiling, before, why);
        }
    }

    /** Money is promised, within the ceilings of all who pay. */
    record MoneyCommitted(
            String reference, String caseReference, Money amount, ContractSource source, @Nullable String why)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s, %s.%s"
                    .formatted(
                            amount,
                            source.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            why == null ? "" : " " + why);
        }
    }

    /** More or less is promised than before, or for longer. */
    record CommitmentChanged(
            String reference, String caseReference, Money before, Money amount, LocalDate until, String why)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s instead of %s. %s".formatted(amount, before, why);
        }
    }

    /** What was promised for the days after the end is free again. */
    record CommitmentEnded(String reference, String caseReference, LocalDate on, Money amount, Money released)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s stays committed, %s is free again.".formatted(amount, released);
        }
    }

    /** More was asked for than is approved: nothing is committed, a manager decides. */
    record CommitmentEscalated(String reference, String caseReference, Money amount, Money missing)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s was asked for, %s of it beyond the ceiling.".formatted(amount, missing);
        }
    }

    /** A manager has dealt with a request for more than was approved. */
    record EscalationClosed(String reference, String caseReference, String reason) implements FundingFact {}

    /** Something was paid against a commitment, or credited. */
    record ActualBooked(
            String reference,
            String caseReference,
            LocalDate on,
            Money amount,
            String document,
            @Nullable String beyondBecause)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s, %s%s"
                    .formatted(
                            amount, document, beyondBecause == null ? "" : ", more than committed: " + beyondBecause);
        }
    }

    /** What was booked wrong counts no more. */
    record ActualReversed(
            String reference, String caseReference, LocalDate on, Money amount, String document, String why)
            implements FundingFact {

        @Override
        public String reason() {
            return "%s, %s. %s".formatted(amount, document, why);
        }
    }

    /** What was paid, is committed and is expected passes the ceiling of a line: told once a month (KEN-11). */
    record OverspendFound(String reference, LocalDate from, Money ceiling, Money forecast) implements FundingFact {

        @Override
        public String reason() {
            return "The forecast is %s, %s more than approved.".formatted(forecast, forecast.minus(ceiling));
        }
    }

    /** Offers were called for, for a service (HAM-04). */
    record TenderIssued(String reference, LocalDate issuedOn) implements FundingFact {

        @Override
        public String reason() {
            return "Issued on %s.".formatted(Wording.day(issuedOn));
        }
    }

    /** A contract for a service was awarded after a tender (HAM-04). */
    record ContractAwarded(
            String reference, LocalDate awardedOn, LocalDate from, @Nullable LocalDate until, String provider)
            implements FundingFact {

        @Override
        public String reason() {
            return "Awarded on %s to %s, from %s %s."
                    .formatted(
                            Wording.day(awardedOn),
                            provider,
                            Wording.day(from),
                            until == null ? "without a known end" : "to " + Wording.day(until));
        }
    }

    /** The last day on which the extension of this service's contract can be decided is near (HAM-05). */
    record ExtensionDecisionDue(String reference, LocalDate decideBy) implements FundingFact {}

    /** The contract of a service goes on. */
    record ContractExtended(String reference, LocalDate until, String reason) implements FundingFact {}

    /** The contract of a service ends as it was made. */
    record ContractNotExtended(String reference, LocalDate until, String reason) implements FundingFact {}

    /** Nobody has decided in time: the contract of this service ends (HAM-05). */
    record ExtensionDeadlinePassed(String reference, LocalDate contractUntil) implements FundingFact {}
}
