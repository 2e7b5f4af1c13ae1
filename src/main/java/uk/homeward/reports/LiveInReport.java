package uk.homeward.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Whether live-in care is used more from year to year; earlier years are told with their source (HAM-12). */
@Service
public class LiveInReport {

    /** From which the decision that asked for it counts. */
    private static final int FIRST_YEAR = 2018;

    private final JdbcClient database;
    private final DemandReport demand;
    private final ReportRules rules;
    private final CouncilProfile council;
    private final Clock clock;

    LiveInReport(JdbcClient database, DemandReport demand, ReportRules rules, CouncilProfile council, Clock clock) {
        this.database = database;
        this.demand = demand;
        this.rules = rules;
        this.council = council;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LiveInYear> years() {
        Map<Integer, DemandYear> recorded = demand.years().stream()
                .filter(DemandYear::recorded)
                .collect(Collectors.toMap(DemandYear::year, Function.identity()));
        Map<Integer, Entered> told = told();
        int now = FinancialYear.of(LocalDate.now(clock)).begins();
        return IntStream.rangeClosed(firstYear(), now)
                .mapToObj(year -> Optional.ofNullable(recorded.get(year))
                        .map(this::counted)
                        .orElseGet(() -> told(year, told.get(year))))
                .toList();
    }

    /** The newest entry of a year counts: what was entered wrong is entered anew. */
    @Transactional
    public void tell(@Nullable Integer year, @Nullable Long people, @Nullable String source) {
        int of = Wording.answered("year", year, "Give the year in which the financial year begins, for example 2018.");
        LiveInYear known = years().stream()
                .filter(row -> row.year() == of)
                .findFirst()
                .orElseThrow(() -> new Refusal("year", "Give a year from %d to this one.".formatted(firstYear())));
        if (known.recorded()) {
            throw new Refusal(
                    "year", "%s is counted from Homeward's own record.".formatted(new FinancialYear(of).name()));
        }
        long number = Wording.answered("people", people, "Give how many people began live-in care in the year.");
        if (number < 0) {
            throw new Refusal("people", "Give how many people began live-in care in the year: 0 or more.");
        }
        String from = Wording.required("source", "The source", source, "Say where the number is from.");
        database.sql(
                        """
                        insert into report_earlier_use (year, people, source, entered_by, entered_on)
                        values (:year, :people, :source, :by, :today)
                        """)
                .param("year", of)
                .param("people", number)
                .param("source", from)
                .param("by", Actor.name())
                .param("today", LocalDate.now(clock))
                .update();
    }

    private int firstYear() {
        Integer baseline = rules.baselineYear();
        return baseline == null ? FIRST_YEAR : Math.min(baseline, FIRST_YEAR);
    }

    private LiveInYear counted(DemandYear year) {
        long people = council.services().stream()
                .filter(service -> service.model() == ServiceModel.LIVE_IN_CARE)
                .map(ServiceDefinition::code)
                .mapToLong(code -> year.of(code).starts())
                .sum();
        return new LiveInYear(year.year(), year.name(), people, true, null, null, null);
    }

    private static LiveInYear told(int year, @Nullable Entered entry) {
        String name = new FinancialYear(year).name();
        return entry == null
                ? new LiveInYear(year, name, null, false, null, null, null)
                : new LiveInYear(
                        year, name, entry.people(), false, entry.source(), entry.enteredBy(), entry.enteredOn());
    }

    private Map<Integer, Entered> told() {
        return database
                .sql(
                        """
                        select distinct on (year) year, people, source, entered_by, entered_on
                        from report_earlier_use
                        order by year, id desc
                        """)
                .query(Entered.class)
                .stream()
                .collect(Collectors.toMap(Entered::year, Function.identity()));
    }

    record Entered(int year, long people, String source, String enteredBy, LocalDate enteredOn) {}
}
