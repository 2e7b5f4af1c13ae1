package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.NotFound;

/** How each budget line and each funder stands: approved, committed, paid and expected (HAM-17). */
@Service
@Transactional(readOnly = true)
public class PositionReport {

    private final BudgetStore budgetStore;
    private final FundingLines lines;
    private final Forecast forecast;
    private final Clock clock;

    PositionReport(BudgetStore budgetStore, FundingLines lines, Forecast forecast, Clock clock) {
        this.budgetStore = budgetStore;
        this.lines = lines;
        this.forecast = forecast;
        this.clock = clock;
    }

    public Positions positions() {
        Map<String, BudgetState> states = new TreeMap<>();
        budgetStore.states().forEach(state -> states.put(state.getId(), state));
        Map<String, ExpectedCost> expected = forecast.expected();
        List<Position> positions = new ArrayList<>();
        Map<String, Figures> byFunder = new LinkedHashMap<>();
        for (Line line : lines.all()) {
            CeilingPeriod.of(line, LocalDate.now(clock)).ifPresent(today -> {
                Figures figures = Figures.of(
                        today, states.remove(today.id()), expected.getOrDefault(line.code(), ExpectedCost.NONE));
                positions.add(position(today, figures));
                byFunder.merge(line.funder(), figures, Figures::plus);
            });
            states.values().stream()
                    .filter(state -> BudgetId.parse(state.getId()).line().equals(line.code()))
                    .filter(state -> state.getCommitted() > 0 || state.getActual() > 0)
                    .forEach(state -> lines.period(state.getId())
                            .ifPresent(period ->
                                    positions.add(position(period, Figures.of(period, state, ExpectedCost.NONE)))));
        }
        return new Positions(
                positions,
                byFunder.entrySet().stream()
                        .map(funder -> funder.getValue()
                                .position(
                                        null,
                                        lines.funderName(funder.getKey()),
                                        lines.funderName(funder.getKey()),
                                        null,
                                        null))
                        .toList());
    }

    /** Over how many weeks the forecast looks back. */
    public int startsSeenWeeks() {
        return forecast.weeks();
    }

    /** Of the period that holds today. */
    public Position position(String line) {
        lines.line(line);
        return positions().lines().stream()
                .filter(position -> line.equals(position.line()))
                .findFirst()
                .orElseThrow(() -> new NotFound("This line has no ceiling today."));
    }

    private Position position(CeilingPeriod period, Figures figures) {
        return figures.position(
                period.line().code(),
                period.line().name(),
                lines.funderName(period.line().funder()),
                period.from(),
                period.until());
    }
}
