package uk.homeward.approval;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalFact.ApprovalAsked;
import uk.homeward.approval.ApprovalFact.ApprovalDeclined;
import uk.homeward.approval.ApprovalFact.ApprovalGiven;
import uk.homeward.approval.ApprovalFact.ApprovalWithdrawn;
import uk.homeward.audit.Actor;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to what needs a second person. */
@Service
@Transactional
public class ApprovalService {
    private final Approvals approvals;
    private final ApprovalKinds kinds;
    private final ApprovalJson json;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ApprovalService(
            Approvals approvals, ApprovalKinds kinds, ApprovalJson json, Clock clock, ApplicationEventPublisher facts) {
        this.approvals = approvals;
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Keeps what is asked until somebody else decides; nothing is done yet.
     *
     * @return the reference, for example {@code APV-000123}
     * @throws uk.homeward.refusal.Refusal at the field {@code reason} without a reason
     * @throws Conflict if the same waits already for the same subject
     */
    public String ask(ApprovalRequest request) {
        String why = Wording.required(
                "reason", "The reason", request.why(), "Say why. Somebody else decides, and has to understand it.");
        String title = kinds.title(request);
        approvals
                .findByKindAndSubjectReferenceAndPartAndStatus(
                        request.kind(), request.subjectReference(), request.part(), ApprovalStatus.WAITING)
                .ifPresent(waiting -> {
                    throw new Conflict("%s asked for the same already: %s waits for a second person."
                            .formatted(waiting.askedBy(), waiting.reference()));
                });
        Approval approval = approvals.saveAndFlush(new Approval(
                request,
                why,
                json.written(request.kind(), request.changes()),
                json.written(request.kind(), request.answers()),
                Actor.name(),
                clock.instant()));
        facts.publishEvent(
                new ApprovalAsked(approval.reference(), approval.caseReference(), "%s. %s".formatted(title, why)));
        return approval.reference();
    }

    /** Does what was asked, in the name of whoever approves. */
    public void approve(String reference, @Nullable String remark) {
        Approval approval = load(reference);
        String said = Wording.optional("reason", "What you say", remark);
        approval.decided(ApprovalStatus.APPROVED, said, Actor.name(), clock.instant());
        approvals.saveAndFlush(approval);
        facts.publishEvent(new ApprovalGiven(reference, approval.caseReference(), said));
        kinds.carryOut(approval);
    }

    public void decline(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it is not approved.");
        Approval approval = load(reference);
        approval.decided(ApprovalStatus.DECLINED, why, Actor.name(), clock.instant());
        approvals.saveAndFlush(approval);
        facts.publishEvent(new ApprovalDeclined(reference, approval.caseReference(), why));
        kinds.notApproved(approval);
    }

    public void withdraw(String reference) {
        Approval approval = load(reference);
        approval.withdraw(Actor.name(), clock.instant());
        approvals.saveAndFlush(approval);
        facts.publishEvent(new ApprovalWithdrawn(reference, approval.caseReference()));
        kinds.notApproved(approval);
    }

    @Transactional(readOnly = true)
    public ApprovalView find(String reference) {
        return kinds.view(load(reference));
    }

    @Transactional(readOnly = true)
    public boolean waits(String kind, String subjectReference, String part) {
        return approvals
                .findByKindAndSubjectReferenceAndPartAndStatus(kind, subjectReference, part, ApprovalStatus.WAITING)
                .isPresent();
    }

    /** Whether something of this kind waits in the case. */
    @Transactional(readOnly = true)
    public boolean waitsInCase(String caseReference, String kind) {
        return approvals.existsByCaseReferenceAndKindAndStatus(caseReference, kind, ApprovalStatus.WAITING);
    }

    /** Whether somebody of these groups may decide it. */
    @Transactional(readOnly = true)
    public boolean isDecidedBy(String reference, Set<String> groups) {
        return kinds.decidedBy(groups).contains(load(reference).kind());
    }

    /** What waits for somebody of these groups, the longest first. */
    @Transactional(readOnly = true)
    public Paged<ApprovalView> waiting(Set<String> groups, PageQuery page) {
        return Paged.of(approvals
                .findByStatusAndKindInOrderByAskedAtAscIdAsc(
                        ApprovalStatus.WAITING, kinds.decidedBy(groups), page.pageable())
                .map(kinds::view));
    }

    @Transactional(readOnly = true)
    public long countWaiting(Set<String> groups) {
        return approvals.countByStatusAndKindIn(ApprovalStatus.WAITING, kinds.decidedBy(groups));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ApprovalView> ofCase(String caseReference) {
        return approvals.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(kinds::view)
                .toList();
    }

    private Approval load(String reference) {
        return approvals.findById(Reference.APPROVAL.id(reference)).orElseThrow(Reference.APPROVAL::unknown);
    }
}
