package uk.homeward.funding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** The lines of the council's profile, and the budgets that they have over time. */
@Component
class FundingLines {

    private final CouncilProfile council;
    private final FundingRules funding;

    FundingLines(FundingRules funding, CouncilProfile council) {
        this.council = council;
        this.funding = funding;
    }

    List<Line> all() {
        return funding.lines();
    }

    Line line(String code) {
        return funding.line(code)
                .orElseThrow(() -> new NotFound(
                        "There is no budget line of this code. The lines are listed on the page Funding."));
    }

    /** Otherwise money does not limit it. */
    boolean paysFor(String service) {
        return !funding.linesOf(service).isEmpty();
    }

    List<Line> of(String service) {
        List<Line> lines = funding.linesOf(service);
        if (lines.isEmpty()) {
            throw new Refusal("service", whyNobodyPays(service));
        }
        return lines;
    }

    List<Line> of(String service, CommitmentKind kind) {
        return kind == CommitmentKind.TEAM ? funding.teamLinesOf(service) : of(service);
    }

    private String whyNobodyPays(String code) {
        return council.service(code)
                .filter(service -> !council.commissions(service))
                .map(service ->
                        "%s commissions this service and pays for it. Commit no money of the council's: choose a service that the council commissions."
                                .formatted(council.commissionedBy(code)))
                .orElse("No budget line pays for this service. Choose another, or have its money approved first.");
    }

    List<ServicePayers> services() {
        return council.services().stream()
                .map(service -> new ServicePayers(
                        service.code(),
                        service.name(),
                        council.commissionedBy(service.code()),
                        council.commissions(service),
                        payers(service.code())))
                .toList();
    }

    /** What pays for the council's own team stands first, then what pays for each person's support. */
    private List<String> payers(String service) {
        return Stream.concat(funding.teamLinesOf(service).stream(), funding.linesOf(service).stream())
                .map(Line::name)
                .distinct()
                .toList();
    }

    String funderName(String code) {
        return funding.funder(code).map(FundingRules.Funder::name).orElse(code);
    }

    /** As the council's profile shares it between those who pay. */
    static Map<String, Long> split(List<Line> lines) {
        Map<String, Long> weights = new LinkedHashMap<>();
        lines.forEach(line -> {
            Integer share = line.share();
            if (share != null) {
                weights.put(line.funder(), share.longValue());
            }
        });
        return weights;
    }

    /** All budgets that these days may touch, by their id in the order of locking. */
    static SortedMap<String, CeilingPeriod> periods(List<Line> lines, Allocation.Days days) {
        SortedMap<String, CeilingPeriod> periods = new TreeMap<>();
        for (Allocation.Days slice : Allocation.slices(lines, days)) {
            for (Line line : lines) {
                CeilingPeriod.of(line, slice.from()).ifPresent(period -> periods.put(period.id(), period));
            }
        }
        return periods;
    }

    /** The period of a budget that is kept; nothing if its line has gone from the profile. */
    Optional<CeilingPeriod> period(String budget) {
        return funding.line(lineOf(budget)).flatMap(line -> CeilingPeriod.of(line, fromOf(budget)));
    }

    PartView view(String budget, CommitmentPart part) {
        String funder = funding.line(lineOf(budget)).map(Line::funder).orElse("");
        return new PartView(
                lineOf(budget),
                funder,
                fromOf(budget),
                part.amount().inPounds(),
                part.actual().inPounds());
    }

    static String lineOf(String budget) {
        return budget.substring(0, budget.lastIndexOf('/'));
    }

    static LocalDate fromOf(String budget) {
        return LocalDate.parse(budget.substring(budget.lastIndexOf('/') + 1));
    }
}
