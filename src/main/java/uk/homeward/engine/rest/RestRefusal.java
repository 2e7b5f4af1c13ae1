package uk.homeward.engine.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Outage;
import uk.homeward.refusal.Refusal;

/** The kinds of no, as Tasklist and other clients of the engine's REST read them. */
enum RestRefusal {
    REFUSAL(422, "Refusal"),
    CONFLICT(409, "Conflict"),
    NOT_FOUND(404, "NotFound"),
    FORBIDDEN(403, "Forbidden"),
    TOO_LARGE(413, "TooLarge"),
    NOT_UNDERSTOOD(400, "NotUnderstood"),
    UNAVAILABLE(503, "Unavailable"),
    FAILURE(500, "Failure");

    private final int status;
    private final String type;

    RestRefusal(int status, String type) {
        this.status = status;
        this.type = type;
    }

    static Response of(Refusal refusal) {
        RestRefusal kind = refusal instanceof Conflict ? CONFLICT : refusal instanceof NotFound ? NOT_FOUND : REFUSAL;
        return kind.answer(kind.status, refusal.sentence(), refusal.field());
    }

    static Response outage() {
        return Response.fromResponse(UNAVAILABLE.answer(Outage.SENTENCE))
                .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                .build();
    }

    Response answer(String sentence) {
        return answer(status, sentence);
    }

    Response answer(int otherStatus, String sentence) {
        return answer(otherStatus, sentence, null);
    }

    private Response answer(int otherStatus, String sentence, @Nullable String field) {
        Map<String, String> said = new LinkedHashMap<>(Map.of("type", type, "message", sentence));
        if (field != null) {
            said.put("field", field);
        }
        return Response.status(otherStatus)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(said)
                .build();
    }
}
