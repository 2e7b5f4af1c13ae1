package uk.homeward.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.CountedDates.MovedDate;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class BankHolidayServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2028, 6, 30);
    private static final LocalDate JUBILEE = LocalDate.of(2028, 7, 7);
    private static final MovedDate MOVED =
            new MovedDate("REV-000001", "Reminder of the review", JUBILEE, JUBILEE.plusDays(3));

    private final List<HolidayChange> rows = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();
    private final ToldHolidays told = new ToldHolidays() {
        @Override
        public HolidayChange save(HolidayChange change) {
            rows.add(change);
            return change;
        }

        @Override
        public List<HolidayChange> findAllByOrderByIdAsc() {
            return rows;
        }

        @Override
        public List<Integer> years() {
            return years;
        }
    };
    private final WorkingDays workingDays = new WorkingDays(Jurisdiction.ENGLAND, new HolidayChangeReader(told));

    @Test
    void whatIsAnnouncedIsNoWorkingDayAndWhatWaitsIsCountedAgain() {
        BankHolidayService holidays = at(TODAY, () -> List.of(MOVED));

        HolidayChangeView change = holidays.add(JUBILEE, "Jubilee", "GOV.UK, 30 June 2028");

        assertThat(workingDays.isWorkingDay(JUBILEE)).isFalse();
        assertThat(change.moved()).containsExactly(MOVED);
        assertThat(holidays.changes()).containsExactly(change);
        assertThat(facts).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsAWorkingDayAgainAlsoWhereItWasPublished() {
        BankHolidayService holidays = at(TODAY, List::of);
        LocalDate published = LocalDate.of(2028, 8, 28);

        holidays.add(JUBILEE, "Jubilee", "GOV.UK");
        holidays.withdraw(JUBILEE, "Put off");
        holidays.withdraw(published, "Moved to September");

        assertThat(workingDays.isWorkingDay(JUBILEE)).isTrue();
        assertThat(workingDays.isWorkingDay(published)).isTrue();
        holidays.add(published, "Summer bank holiday", "It was a mistake");
        assertThat(workingDays.isWorkingDay(published)).isFalse();
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        BankHolidayService holidays = at(TODAY, List::of);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holidays.add(LocalDate.of(2028, 7, 8), "Jubilee", "GOV.UK"))
                .withMessageContaining("weekend");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holidays.add(JUBILEE, "Jubilee", " "))
                .withMessageContaining("announced");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> holidays.add(LocalDate.of(2028, 12, 25), "Christmas", "GOV.UK"))
                .withMessageContaining("already: Christmas Day");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> holidays.withdraw(JUBILEE, "Put off"))
                .withMessageContaining("no bank holiday");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> holidays.confirm(2028, "GOV.UK"))
                .withMessageContaining("known already");
    }

    /** Case S6: a missing year warns months ahead. */
    @Test
    void aYearThatNobodyKnowsIsToldHalfAYearAhead() {
        assertThat(unknownOn(LocalDate.of(2028, 6, 30))).isEmpty();
        assertThat(unknownOn(LocalDate.of(2028, 7, 1))).hasValue(2029);
        assertThat(unknownOn(LocalDate.of(2029, 2, 1))).hasValue(2029);

        years.add(2029);

        assertThat(unknownOn(LocalDate.of(2028, 7, 1))).isEmpty();
    }

    private OptionalInt unknownOn(LocalDate today) {
        return new UnknownYear(workingDays, clock(today)).ahead();
    }

    private BankHolidayService at(LocalDate today, CountedDates dates) {
        return new BankHolidayService(told, year -> year, workingDays, List.of(dates), clock(today), facts::add);
    }

    private static Clock clock(LocalDate today) {
        return Clock.fixed(
                today.atTime(LocalTime.NOON).atZone(WorkingHours.ZONE).toInstant(), WorkingHours.ZONE);
    }
}
