package uk.homeward.funding;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;

/** What was bought and what waits, over all services: nothing in it is about a person. */
@Service
@Transactional(readOnly = true)
public class FundingReport {

    private final Commitments commitments;
    private final CommitmentCounts counts;
    private final Escalations escalations;
    private final Contracts contracts;
    private final ContractCover cover;
    private final FundingLines lines;

    FundingReport(
            Commitments commitments,
            CommitmentCounts counts,
            Escalations escalations,
            Contracts contracts,
            ContractCover cover,
            FundingLines lines) {
        this.commitments = commitments;
        this.counts = counts;
        this.escalations = escalations;
        this.contracts = contracts;
        this.cover = cover;
        this.lines = lines;
    }

    public List<SpotShare> spot() {
        return counts.boughtByMonth().stream().map(MonthBought::share).toList();
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
