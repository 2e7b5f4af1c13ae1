package uk.homeward.community;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Checks what is told at the start, half way and at the end of a membership alike: hours, a day, why it is told late. */
@Component
class MembershipAnswers {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(336);

    private final CouncilProfile council;
    private final Clock clock;

    MembershipAnswers(CouncilProfile council, Clock clock) {
        this.council = council;
        this.clock = clock;
    }

    BigDecimal hours(@Nullable BigDecimal given) {
        BigDecimal hours = Wording.answered(
                "hoursPerWeek", given, "Give the one-to-one hours a week that the person has; 0 where there are none.");
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw new Refusal("hoursPerWeek", "One-to-one hours a week are from 0 to 336. Check the number.");
        }
        return hours;
    }

    LocalDate past(String field, @Nullable LocalDate given, String missing) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today())) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }

    @Nullable
    String late(@Nullable String why, LocalDate day) {
        return Wording.lateReason("lateReason", why, day, today(), council.lateFactDays());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
