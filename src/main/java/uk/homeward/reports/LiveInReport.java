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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    private final EarlierUse earlier;
    private final DemandReport demand;
    private final ReportRules rules;
    private final CouncilProfile council;
    private final Clock clock;

    LiveInReport(EarlierUse earlier, DemandReport demand, ReportRules rules, CouncilProfile council, Clock clock) {
        this.earlier = earlier;
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
        Map<Integer, EarlierUse.Entered> told = earlier.all();
        int now = FinancialYear.of(LocalDate.now(clock)).begins();
        return IntStream.rangeClosed(firstYear(), now)
                .mapToObj(year -> Optional.ofNullable(recorded.get(year))
                        .map(this::counted)
                        .orElseGet(() -> EarlierUse.shown(year, told.get(year))))
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
        earlier.enter(of, number, from);
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
}
