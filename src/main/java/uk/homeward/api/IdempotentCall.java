package uk.homeward.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import uk.homeward.audit.Actor;
import uk.homeward.idempotency.IdempotencyKeyStore;

/**
 * Does an act once for each {@code Idempotency-Key}, however often it is asked for. A controller that has this as a
 * parameter takes only requests with a key.
 */
public final class IdempotentCall {

    private final IdempotencyKeyStore requests;
    private final String key;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    IdempotentCall(IdempotencyKeyStore requests, String key, HttpServletRequest request, HttpServletResponse response) {
        this.requests = requests;
        this.key = key;
        this.request = request;
        this.response = response;
    }

    /** @param path where what is changed can be found, without its reference */
    public Receipt changed(String path, String reference, Runnable act) {
        return created(path, () -> {
            act.run();
            return reference;
        });
    }

    /**
     * @param path where what is made can be found, without its reference
     * @param act answers the reference
     */
    public Receipt created(String path, Supplier<String> act) {
        String print = BodyReader.print(request);
        IdempotencyKeyStore.Key asked = new IdempotencyKeyStore.Key(Actor.name(), key, print);
        IdempotencyKeyStore.Answer answer = requests.once(asked, () -> {
            String reference = act.get();
            return new IdempotencyKeyStore.Answer(HttpStatus.CREATED.value(), path + "/" + reference, reference);
        });
        response.setStatus(answer.status());
        response.setHeader(HttpHeaders.LOCATION, answer.location());
        return new Receipt(answer.reference());
    }
}
