package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.FinancialYear;
import uk.homeward.council.CouncilProfile;
import uk.homeward.entry.Equity.Breakdown;
import uk.homeward.shortterm.ServiceYear;
import uk.homeward.shortterm.StayReport;
import uk.homeward.shortterm.SuppressibleCount;

/** Who asks, what they are offered, and how that changes from year to year. */
@Service
@Transactional(readOnly = true)
public class EntryReport {

    private final EntryFigures figures;
    private final StayReport stays;
    private final CouncilProfile council;
    private final Clock clock;

    EntryReport(EntryFigures figures, StayReport stays, CouncilProfile council, Clock clock) {
        this.figures = figures;
        this.stays = stays;
        this.council = council;
        this.clock = clock;
    }

    /** Urgent requests that wait, the one whose time runs out first. */
    public List<UrgentCase> urgent() {
        return figures.urgent().stream().map(UrgentRow::urgentCase).toList();
    }

    /** By way in, area, age and ethnicity, with small numbers kept back. */
    public List<Equity> equity() {
        Map<Breakdown, List<EquityRow>> rows =
                figures.equity().stream().collect(Collectors.groupingBy(row -> Breakdown.valueOf(row.getBreakdown())));
        List<Equity> report = new ArrayList<>();
        for (Breakdown breakdown : Breakdown.values()) {
            report.addAll(suppressed(breakdown, rows.getOrDefault(breakdown, List.of())));
        }
        return report;
    }

    private static List<Equity> suppressed(Breakdown breakdown, List<EquityRow> rows) {
        List<SuppressibleCount> referrals = column(rows, EquityRow::getReferrals);
        List<SuppressibleCount> offered = column(rows, EquityRow::getOffered);
        List<SuppressibleCount> accepted = column(rows, EquityRow::getAccepted);
        List<SuppressibleCount> started = column(rows, EquityRow::getStarted);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Equity(
                        breakdown,
                        rows.get(at).getGrouped(),
                        referrals.get(at),
                        offered.get(at),
                        accepted.get(at),
                        started.get(at)))
                .toList();
    }

    private static List<SuppressibleCount> column(List<EquityRow> rows, Function<EquityRow, Long> number) {
        return SuppressibleCount.column(rows.stream().map(number).toList());
    }

    /** From the council's baseline, or from its first record, up to this financial year. */
    public List<DemandYear> demand() {
        Map<Integer, Long> referrals = figures.referralsByYear().stream()
                .collect(Collectors.toMap(YearOfReferrals::getYear, YearOfReferrals::getReferrals));
        Map<Integer, List<ServiceYear>> services =
                stays.years().stream().collect(Collectors.groupingBy(ServiceYear::year));
        int now = FinancialYear.of(LocalDate.now(clock)).begins();
        int recordedFrom = IntStream.concat(
                        referrals.keySet().stream().mapToInt(Integer::intValue),
                        services.keySet().stream().mapToInt(Integer::intValue))
                .min()
                .orElse(now);
        CouncilProfile.ReportRules rules = council.reports();
        Integer baseline = rules == null ? null : rules.baselineYear();
        int first = baseline == null ? recordedFrom : Math.min(baseline, recordedFrom);
        return IntStream.rangeClosed(first, now)
                .mapToObj(year -> new DemandYear(
                        year,
                        new FinancialYear(year).name(),
                        year >= recordedFrom,
                        referrals.getOrDefault(year, 0L),
                        services.getOrDefault(year, List.of())))
                .toList();
    }
}
