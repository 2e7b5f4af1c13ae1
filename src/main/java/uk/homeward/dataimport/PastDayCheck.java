package uk.homeward.dataimport;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A day that has come: only what has happened is brought in. */
@Component
class PastDayCheck {

    private final Clock clock;

    PastDayCheck(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    LocalDate read(RowReader row, String column, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            row.wrong(column, "This day lies ahead. Only what has happened is brought in; check the year.");
            return null;
        }
        return day;
    }
}
