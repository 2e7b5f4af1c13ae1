package uk.homeward.api;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import uk.homeward.refusal.RequestId;

/** The kinds of refusal that the API knows, each documented at its own address. */
public enum ProblemType {
    REFUSAL(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "Not accepted",
            "The request was understood and refused. Where one field is to blame it is named; nothing was stored."),
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST, "Body not readable", "The body is missing or is not JSON."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "Request not understood",
            "A header or a parameter is missing or has another form."),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first", "Nobody is signed in, or the sign-in is not valid."),
    TOO_MANY_ATTEMPTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many wrong passwords",
            "After several wrong passwords the next try has to wait; Retry-After says how many seconds."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed", "Whoever is signed in may not do or see this."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "There is nothing at this address or with this reference."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed", "The address exists, but not for this method."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable", "The answer is JSON, and other types were asked for."),
    CONFLICT(
            HttpStatus.CONFLICT,
            "Conflict",
            "Things are in a state that does not allow it, often because somebody else was first."),
    BODY_TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "Body too large", "The body is larger than any request needs to be."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not JSON", "The body has to be sent as application/json."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Not available",
            "The database is away or too busy. Nothing was stored; Retry-After says after how many seconds to try again."),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong",
            "It is not the caller's fault. The number in the answer finds the cause in the log.");

    private final HttpStatus status;
    private final String title;
    private final String meaning;

    ProblemType(HttpStatus status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    /** As JSON, where nothing of ours writes the answer. */
    public String written(int status, String detail) {
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"%s\":\"%s\"}"
                .formatted(uri(), title, status, detail, RequestId.NAME, RequestId.current());
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** Last part of its address: {@code not-found}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("/problems/" + path());
    }

    public ProblemDetail saying(String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(uri());
        problem.setTitle(title);
        problem.setProperty(RequestId.NAME, RequestId.current());
        return problem;
    }
}
