package uk.homeward.visitrecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** What can happen where providers tell how visits went. The case is the package. */
public sealed interface VisitRecordFact extends Fact {

    /** What was told before was wrong. */
    record VisitRecordCorrected(String reference, LocalDate day, String was, String became, @Nullable String reason)
            implements VisitRecordFact {
        @Override
        public String caseReference() {
            return reference;
        }

        @Override
        public Change change() {
            return new Change("A visit of " + Wording.day(day), was, became);
        }
    }

    /** It was told by mistake. */
    record VisitRecordWithdrawn(String reference, LocalDate day, @Nullable String reason) implements VisitRecordFact {
        @Override
        public String caseReference() {
            return reference;
        }
    }

    /** A time-critical visit was missed, or none of a day was made: somebody sees to it at once. */
    record VisitsNotMade(String reference, String caseReference, VisitAlarmKind kind, LocalDate day)
            implements VisitRecordFact {
        @Override
        public String reason() {
            return "%s, on %s.".formatted(kind.label(), Wording.day(day));
        }
    }

    record VisitAlarmAnswered(String reference, String caseReference, @Nullable String reason)
            implements VisitRecordFact {}

    /** It was made after all, or was not wanted. */
    record VisitAlarmMended(String reference, String caseReference) implements VisitRecordFact {}
}
