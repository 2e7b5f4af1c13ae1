package uk.homeward.funding;

import java.util.List;
import java.util.Optional;
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

    /** Who commissions each service, and what pays for it (KEN-10). */
    List<ServicePayers> services() {
        return council.services().stream()
                .map(service -> ServicePayers.of(service, council, funding))
                .toList();
    }

    String funderName(String code) {
        return funding.funder(code).map(FundingRules.Funder::name).orElse(code);
    }

    /** The period of a budget that is kept; nothing if its line has gone from the profile. */
    Optional<CeilingPeriod> period(String budget) {
        BudgetId id = BudgetId.parse(budget);
        return funding.line(id.line()).flatMap(line -> CeilingPeriod.of(line, id.from()));
    }

    PartView view(String budget, CommitmentPart part) {
        BudgetId id = BudgetId.parse(budget);
        return new PartView(
                id.line(),
                funding.line(id.line()).map(Line::funder).orElse(""),
                id.from(),
                part.amount().inPounds(),
                part.actual().inPounds());
    }
}
