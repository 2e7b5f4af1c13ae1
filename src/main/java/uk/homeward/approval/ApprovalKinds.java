package uk.homeward.approval;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rooms need a second person for. */
@Component
class ApprovalKinds {
    // Looked up when they are needed: whoever carries something out also asks for it.
    private final ObjectProvider<Approvable<?>> kinds;
    private final ApprovalJson json;

    ApprovalKinds(ObjectProvider<Approvable<?>> kinds, ApprovalJson json) {
        this.kinds = kinds;
        this.json = json;
    }

    Approvable<?> of(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing carries out " + kind));
    }

    List<String> decidedBy(Set<String> groups) {
        return kinds.stream()
                .filter(kind -> kind.approvers().stream().anyMatch(groups::contains))
                .map(Approvable::kind)
                .toList();
    }

    String title(ApprovalRequest request) {
        return title(of(request.kind()), request.answers());
    }

    private static <A> String title(Approvable<A> kind, Object answers) {
        return kind.title(kind.answers().cast(answers));
    }

    void carryOut(Approval approval) {
        carryOut(of(approval.kind()), approval);
    }

    private <A> void carryOut(Approvable<A> kind, Approval approval) {
        kind.carryOut(approval.subjectReference(), json.answers(kind, approval));
    }

    void notApproved(Approval approval) {
        notApproved(of(approval.kind()), approval);
    }

    private <A> void notApproved(Approvable<A> kind, Approval approval) {
        kind.notApproved(approval.subjectReference(), json.answers(kind, approval));
    }

    ApprovalView view(Approval approval) {
        Approvable<?> kind = of(approval.kind());
        return new ApprovalView(
                approval.reference(),
                approval.status(),
                title(kind, json.answers(kind, approval)),
                kind.consequence(),
                approval.subjectReference(),
                approval.caseReference(),
                json.changes(approval),
                approval.why(),
                approval.askedBy(),
                approval.askedAt(),
                approval.decidedBy(),
                approval.decidedAt(),
                approval.remark());
    }
}
