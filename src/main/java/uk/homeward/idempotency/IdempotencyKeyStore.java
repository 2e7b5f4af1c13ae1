package uk.homeward.idempotency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/**
 * Each act once, however often it is sent: by a repeated call, a double click, a page that is sent again. The key is written in the transaction of the act, before the act: whoever comes second with the same key waits for the
 * first, and a crash loses both or neither. An act that was refused leaves no key, so that it can be asked for again.
 */
@Component
public class IdempotencyKeyStore {

    public static final String HEADER = "Idempotency-Key";
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int PATIENCE_SECONDS = 10;

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    IdempotencyKeyStore(PlatformTransactionManager transactions, DataSource dataSource, Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setQueryTimeout(PATIENCE_SECONDS);
        this.clock = clock;
    }

    /** @param print of method, address and body, so that a key cannot be used for something else */
    public record Key(String user, String key, String print) {}

    public record Answer(int status, String location, String reference) {}

    public Answer once(Key key, Supplier<Answer> act) {
        return Objects.requireNonNull(transaction.execute(status -> claim(key) ? first(key, act) : again(key)));
    }

    public int forgetOld() {
        return jdbc.update(
                "delete from idempotent_request where received_at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }

    private boolean claim(Key key) {
        try {
            return jdbc.update(
                            """
                            insert into idempotent_request (user_name, idempotency_key, request_hash, received_at)
                            values (?, ?, ?, ?) on conflict do nothing""",
                            key.user(),
                            key.key(),
                            key.print(),
                            Timestamp.from(clock.instant()))
                    == 1;
        } catch (TransientDataAccessException e) {
            throw new Conflict(
                    "The same was sent a moment ago and is still being worked on. Send it again in a moment.");
        }
    }

    private Answer first(Key key, Supplier<Answer> act) {
        Answer answer = act.get();
        jdbc.update(
                """
                update idempotent_request set status = ?, location = ?, reference = ?
                 where user_name = ? and idempotency_key = ?""",
                answer.status(),
                answer.location(),
                answer.reference(),
                key.user(),
                key.key());
        return answer;
    }

    /** What was answered when exactly the same was sent before, if it was done. */
    public Optional<Answer> answered(Key key) {
        return stored(key).stream()
                .filter(before ->
                        before.print().equals(key.print()) && before.answer().location() != null)
                .map(Stored::answer)
                .findFirst();
    }

    private List<Stored> stored(Key key) {
        return jdbc.query(
                """
                select request_hash, status, location, reference from idempotent_request
                 where user_name = ? and idempotency_key = ?""",
                (row, number) ->
                        new Stored(row.getString(1), new Answer(row.getInt(2), row.getString(3), row.getString(4))),
                key.user(),
                key.key());
    }

    private Answer again(Key key) {
        List<Stored> stored = stored(key);
        if (stored.isEmpty()) {
            throw new Conflict("The same was sent before and is just being forgotten. Send it again.");
        }
        if (!stored.get(0).print().equals(key.print())) {
            throw new Refusal(
                    HEADER,
                    "This was sent before with other answers. Open the page again; over the API, use a new Idempotency-Key for"
                            + " each new request.");
        }
        return stored.get(0).answer();
    }

    private record Stored(String print, Answer answer) {}
}
