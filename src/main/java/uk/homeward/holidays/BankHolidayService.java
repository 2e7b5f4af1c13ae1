package uk.homeward.holidays;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.holidays.HolidayFact.BankHolidayAdded;
import uk.homeward.holidays.HolidayFact.BankHolidayWithdrawn;
import uk.homeward.holidays.HolidayFact.BankHolidaysOfYearConfirmed;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to the bank holidays: when one is added or withdrawn, what waits for a working day is counted again. */
@Service
@Transactional
public class BankHolidayService {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ToldHolidays told;
    private final HolidayYears years;
    private final WorkingDays workingDays;
    private final List<CountedDates> dates;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    BankHolidayService(
            ToldHolidays told,
            HolidayYears years,
            WorkingDays workingDays,
            List<CountedDates> dates,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.told = told;
        this.years = years;
        this.workingDays = workingDays;
        this.dates = dates;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * @param source where it was announced
     * @return what was counted again
     */
    public HolidayChangeView add(@Nullable LocalDate given, @Nullable String givenName, @Nullable String source) {
        LocalDate day = Wording.answered("day", given, "Give the day of the bank holiday.");
        String name = Wording.requiredLine("name", "The name", givenName, "Give the name of the bank holiday.");
        String where = source(source);
        if (WEEKEND.contains(day.getDayOfWeek())) {
            throw new Refusal(
                    "day",
                    "%s is at a weekend, which is no working day anyway. Give the weekday that takes its place."
                            .formatted(Wording.day(day)));
        }
        String known = workingDays.holidaysIn(day.getYear()).get(day);
        if (known != null) {
            throw new Conflict("%s is a bank holiday already: %s.".formatted(Wording.day(day), known));
        }
        facts.publishEvent(new BankHolidayAdded("%s, %s. %s".formatted(name, Wording.day(day), where)));
        return change(day, name, true, where);
    }

    /** The day is a working day after all: it was moved, or added by mistake. */
    public HolidayChangeView withdraw(LocalDate day, @Nullable String source) {
        String where = source(source);
        String name = workingDays.holidaysIn(day.getYear()).get(day);
        if (name == null) {
            throw new Conflict("%s is no bank holiday.".formatted(Wording.day(day)));
        }
        facts.publishEvent(new BankHolidayWithdrawn("%s, %s. %s".formatted(name, Wording.day(day), where)));
        return change(day, name, false, where);
    }

    /** Somebody has seen the list of that year, and every difference from it was added or withdrawn. */
    public void confirm(int year, @Nullable String source) {
        String where = source(source);
        if (workingDays.knows(year)) {
            throw new Conflict("The bank holidays of %d are known already.".formatted(year));
        }
        years.save(new HolidayYear(year, where, Actor.name(), today()));
        facts.publishEvent(new BankHolidaysOfYearConfirmed("%d. %s".formatted(year, where)));
    }

    private HolidayChangeView change(LocalDate day, String name, boolean holiday, String source) {
        HolidayChange change = told.save(new HolidayChange(day, name, holiday, source, Actor.name(), today()));
        dates.forEach(room -> change.moved(room.countAgain()));
        return change.view();
    }

    private static String source(@Nullable String given) {
        return Wording.required("source", "The source", given, "Say where this was announced, for example on GOV.UK.");
    }

    /** By their names. */
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, String> in(int year) {
        return workingDays.holidaysIn(year);
    }

    /** What was told here, the latest first. */
    @Transactional(readOnly = true)
    public List<HolidayChangeView> changes() {
        List<HolidayChangeView> changes = new ArrayList<>(
                told.findAllByOrderByIdAsc().stream().map(HolidayChange::view).toList());
        Collections.reverse(changes);
        return changes;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
