package uk.homeward.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Change;

/** How what somebody asked for is kept until a second person decides. */
@Component
class ApprovalJson {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final ObjectMapper json;

    ApprovalJson(ObjectMapper json) {
        this.json = json;
    }

    String written(String kind, Object what) {
        try {
            return json.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw unreadable(kind);
        }
    }

    <A> A answers(Approvable<A> kind, Approval approval) {
        try {
            return json.readValue(approval.answers(), kind.answers());
        } catch (JsonProcessingException e) {
            throw unreadable(approval.kind());
        }
    }

    List<Change> changes(Approval approval) {
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
