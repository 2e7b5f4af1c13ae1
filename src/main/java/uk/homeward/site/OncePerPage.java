package uk.homeward.site;

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
    private static final Answer DONE = new Answer(303, "", "");

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

    /** @throws Conflict where the page carries no token: it was not made by Homeward */
    void run(String token, Runnable act) {
        if (!token.matches("[0-9a-f-]{36}")) {
            throw new Conflict("This page has grown old. Check what stands here and send it once more.");
        }
        sent.once(new Key(Actor.name(), token, print), () -> {
            act.run();
            return DONE;
        });
    }
}
