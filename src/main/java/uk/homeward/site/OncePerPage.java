package uk.homeward.site;

import java.util.Optional;
import java.util.UUID;
import uk.homeward.audit.Actor;
import uk.homeward.idempotency.IdempotencyKeyStore;
import uk.homeward.idempotency.IdempotencyKeyStore.Answer;
import uk.homeward.idempotency.IdempotencyKeyStore.Key;
import uk.homeward.refusal.Conflict;

/**
 * A page that asks carries a token of its own: what it asks for is done once, also after a double click or when it is sent
 * again.
 */
final class OncePerPage {
    static final String FIELD = "once";
    private static final int SEE_OTHER = 303;

    private final IdempotencyKeyStore sent;
    private final String print;

    /** @param print of the page and what was typed into it */
    OncePerPage(IdempotencyKeyStore sent, String print) {
        this.sent = sent;
        this.print = print;
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    /**
     * @param next where the page leads when it is done, now and whenever the same is sent again
     * @throws Conflict where the page carries no token: it was not made by Homeward
     */
    void run(String token, String next, Runnable act) {
        if (!isToken(token)) {
            throw new Conflict("This page has grown old. Check what stands here and send it once more.");
        }
        sent.once(key(token), () -> {
            act.run();
            return new Answer(SEE_OTHER, next, "");
        });
    }

    /** Where the same page has led before, if it was done: what it asked for may make no sense any more. */
    Optional<String> doneBefore(String token) {
        return isToken(token) ? sent.answered(key(token)).map(Answer::location) : Optional.empty();
    }

    private Key key(String token) {
        return new Key(Actor.name(), token, print);
    }

    private static boolean isToken(String token) {
        return token.matches("[0-9a-f-]{36}");
    }
}
