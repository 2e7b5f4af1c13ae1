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
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;

/** How the money stands: nothing in it is about a person. */
@Service
@Transactional(readOnly = true)
public class FundingReport {

    private final BudgetStore budgetStore;
    private final Commitments commitments;
    private final Escalations escalations;
    private final Contracts contracts;
    private final ContractCover cover;
    private final FundingLines lines;
    private final Forecast forecast;
    private final Clock clock;

    FundingReport(
            BudgetStore budgetStore,
            Commitments commitments,
            Escalations escalations,
            Contracts contracts,
            ContractCover cover,
            FundingLines lines,
            Forecast forecast,
            Clock clock) {
        this.budgetStore = budgetStore;
        this.commitments = commitments;
        this.escalations = escalations;
        this.contracts = contracts;
        this.cover = cover;
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
                    .filter(state -> FundingLines.lineOf(state.getId()).equals(line.code()))
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

    public List<SpotShare> spot() {
        return commitments.boughtByMonth().stream().map(MonthBought::share).toList();
    }

    /** What waits for a manager, the oldest first. */
    public Paged<EscalationView> escalations(PageQuery page) {
        return Paged.of(escalations.open(page.pageable()).map(Escalation::view));
    }

    /** The latest under the reference, also after it was closed. */
    public EscalationView escalation(String reference) {
        return escalations
                .latest(reference)
                .orElseThrow(() -> new NotFound("Nothing beyond a ceiling was asked for under this reference."))
                .view();
    }

    public List<ContractView> contracts() {
        return contracts.all();
    }

    /** What happened can outlive a contract without a plan: a late start, a hospital stay. Somebody has to make one. */
    public List<WithoutExitPlan> withoutExitPlan() {
        return cover.ends().stream()
                .flatMap(end -> commitments.withoutExitPlan(end.service(), end.source(), end.until()).stream()
                        .map(commitment -> new WithoutExitPlan(
                                commitment.reference(),
                                commitment.caseReference(),
                                commitment.service(),
                                commitment.days().until(),
                                end.until())))
                .toList();
    }

    /** Who commissions each service, and what pays for it (KEN-10). */
    public List<ServicePayers> services() {
        return lines.services();
    }

    public ContractView contract(String service) {
        return contracts.view(service);
    }
}
