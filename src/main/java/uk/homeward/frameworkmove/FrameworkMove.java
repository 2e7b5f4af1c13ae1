package uk.homeward.frameworkmove;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** Old frameworks become one on a day. */
@Entity
@Table(name = "framework_move")
class FrameworkMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_move_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private LocalDate openedOn;
    private String openedBy;
    private LocalDate movesOn;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected FrameworkMove() {}

    FrameworkMove(LocalDate today, String by, LocalDate movesOn) {
        openedOn = today;
        openedBy = by;
        this.movesOn = movesOn;
    }

    /** @throws Conflict where it is over */
    void expectOpen() {
        if (closedOn != null) {
            throw new Conflict("This move is over: everybody is settled. Hand care over on the case instead.");
        }
    }

    /** @return whether that is news: every provider is decided, and nobody is left */
    boolean close(long open, LocalDate today) {
        boolean news = closedOn == null && open == 0;
        closedOn = news ? today : closedOn;
        return news;
    }

    /** Whoever joins a provider that is decided belongs to it, also before that day after everybody known was settled. */
    boolean takesIn(LocalDate today) {
        return closedOn == null || today.isBefore(movesOn);
    }

    /** @return whether that is news: somebody is waited for again */
    boolean goOn() {
        boolean news = closedOn != null;
        closedOn = null;
        return news;
    }

    long number() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.FRAMEWORK_MOVE.of(number());
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String openedBy() {
        return openedBy;
    }

    LocalDate movesOn() {
        return movesOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
