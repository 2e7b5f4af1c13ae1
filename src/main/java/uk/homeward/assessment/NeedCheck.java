package uk.homeward.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Tidies a need as it was typed; each gap gets its sentence. */
final class NeedCheck {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final int WORST = 1;
    private static final int BEST = 10;

    private final Jurisdiction jurisdiction;

    NeedCheck(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    Need checked(Need typed) {
        BigDecimal hours = hours(typed.hoursPerWeek());
        boolean england = jurisdiction == Jurisdiction.ENGLAND;
        RiskSeverity severity =
                england ? null : Wording.answered("severity", typed.severity(), "Choose how severe the risk is.");
        Inability inability = england
                ? Wording.answered("inability", typed.inability(), "Choose how far the person achieves it.")
                : null;
        return new Need(
                Wording.answered("outcome", typed.outcome(), "Choose which part of life this is about."),
                Wording.requiredLine(
                        "wish",
                        "What the person wants",
                        typed.wish(),
                        "Say what the person wants, in their own words."),
                Wording.required("canDo", "What the person can do", typed.canDo(), "Say what the person can do."),
                Wording.required(
                        "othersDo",
                        "What others do",
                        typed.othersDo(),
                        "Say what family, friends or services do; write “nobody” where nobody does."),
                hours,
                score(typed.score()),
                Boolean.TRUE.equals(typed.personalCare()),
                Boolean.TRUE.equals(typed.changedNeed()),
                inability,
                severity,
                severity == null || severity == RiskSeverity.NONE ? null : urgency(typed.urgency()),
                cause(hours, typed.cause()),
                typed.toBeFunded(),
                Wording.optional("fundingReason", "The reason", typed.fundingReason()));
    }

    private static RiskUrgency urgency(@Nullable RiskUrgency typed) {
        return Wording.answered("urgency", typed, "Choose how soon support is called for.");
    }

    private static BigDecimal hours(@Nullable BigDecimal typed) {
        BigDecimal hours = Wording.answered(
                "hoursPerWeek", typed, "Give the hours a week that nobody meets today; 0 where nothing is left.");
        if (hours.signum() < 0 || !CareWeek.holds(hours)) {
            throw new Refusal("hoursPerWeek", "Give between 0 and 336 hours: two workers at every hour of a week.");
        }
        if (hours.multiply(QUARTERS).stripTrailingZeros().scale() > 0) {
            throw new Refusal("hoursPerWeek", "Give hours in quarters, for example 7.25 or 7.5.");
        }
        return hours.setScale(2);
    }

    private static int score(@Nullable Integer typed) {
        int score = Wording.answered("score", typed, "Score how well it goes today, from 1 to 10.");
        if (score < WORST || score > BEST) {
            throw new Refusal("score", "Give a score from 1 (cannot do it) to 10 (does it well).");
        }
        return score;
    }

    /** ELO-23: where services do not meet needs, and why. */
    private static @Nullable UnmetCause cause(BigDecimal hours, @Nullable UnmetCause typed) {
        return hours.signum() == 0
                ? null
                : Wording.answered("cause", typed, "Hours are unmet. Choose why nobody meets this need today.");
    }
}
