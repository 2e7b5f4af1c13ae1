package uk.homeward.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Change;

/** What rooms need a second person for, and how it is kept until that person decides. */
@Component
class ApprovalKinds {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    // Looked up when they are needed: whoever carries something out also asks for it.
    private final ObjectProvider<Approvable<?>> kinds;
    private final ObjectMapper json;

    ApprovalKinds(ObjectProvider<Approvable<?>> kinds, ObjectMapper json) {
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
        kind.carryOut(approval.subjectReference(), answers(kind, approval));
    }

    void notApproved(Approval approval) {
        notApproved(of(approval.kind()), approval);
    }

    private <A> void notApproved(Approvable<A> kind, Approval approval) {
        kind.notApproved(approval.subjectReference(), answers(kind, approval));
    }

    private <A> A answers(Approvable<A> kind, Approval approval) {
        try {
            return json.readValue(approval.answers(), kind.answers());
        } catch (JsonProcessingException e) {
            throw unreadable(approval.kind());
        }
    }

    String written(String kind, Object what) {
        try {
            return json.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw unreadable(kind);
        }
    }

    ApprovalView view(Approval approval) {
        Approvable<?> kind = of(approval.kind());
        return new ApprovalView(
                approval.reference(),
                approval.status(),
                title(kind, answers(kind, approval)),
                kind.consequence(),
                approval.subjectReference(),
                approval.caseReference(),
                changes(approval),
                approval.why(),
                approval.askedBy(),
                approval.askedAt(),
                approval.decidedBy(),
                approval.decidedAt(),
                approval.remark());
    }

    private List<Change> changes(Approval approval) {
        try {
            return json.readValue(approval.changes(), CHANGES);
        } catch (JsonProcessingException e) {
            throw unreadable(approval.kind());
        }
    }

    // Without its cause, which would quote what somebody answered.
    private static IllegalStateException unreadable(String kind) {
        return new IllegalStateException("The answers of a " + kind + " cannot be read or written");
    }
}
