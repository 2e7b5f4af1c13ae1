package uk.homeward.assessment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;

/** A need with what was put right in it: what was left blank stays, and what stood there stays readable. */
final class NeedChanges {

    private final List<Change> changes = new ArrayList<>();
    private final String outcome;
    private final Need corrected;

    NeedChanges(Need was, Need right) {
        outcome = requireNonNull(was.outcome()).label();
        corrected = new Need(
                was.outcome(),
                of("wish", was.wish(), right.wish(), Function.identity()),
                of("can do", was.canDo(), right.canDo(), Function.identity()),
                of("others do", was.othersDo(), right.othersDo(), Function.identity()),
                of("unmet hours a week", was.hoursPerWeek(), right.hoursPerWeek(), NeedChanges::plain),
                of("score", was.score(), right.score(), String::valueOf),
                of("personal care", was.personalCare(), right.personalCare(), NeedChanges::yesNo),
                of("changed need", was.changedNeed(), right.changedNeed(), NeedChanges::yesNo),
                of("achieves it", was.inability(), right.inability(), Inability::label),
                of("severity of risk", was.severity(), right.severity(), RiskSeverity::label),
                of("urgency", was.urgency(), right.urgency(), RiskUrgency::label),
                of("why unmet", was.cause(), right.cause(), UnmetCause::label),
                of("to be met by the council", was.toBeFunded(), right.toBeFunded(), NeedChanges::yesNo),
                of("reason", was.fundingReason(), right.fundingReason(), Function.identity()));
    }

    List<Change> all() {
        return List.copyOf(changes);
    }

    Need corrected() {
        return corrected;
    }

    private <T> @Nullable T of(String what, @Nullable T was, @Nullable T right, Function<T, String> words) {
        if (right == null || same(was, right)) {
            return was;
        }
        changes.add(new Change(outcome + ": " + what, was == null ? null : words.apply(was), words.apply(right)));
        return right;
    }

    private static boolean same(@Nullable Object was, Object right) {
        return was instanceof BigDecimal one && right instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(was, right);
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }
}
