package uk.homeward.commissioning;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One revision of a direction: who tells whom to do what, and by when (ELO-02, ELO-03). */
@Entity
@Table(name = "direction")
class Direction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "direction_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String code;
    private int revision;
    private String issuedBy;
    private String issuedTo;
    private LocalDate issuedOn;
    private LocalDate dueOn;
    private String wording;

    @Enumerated(EnumType.STRING)
    private DirectionStatus status = DirectionStatus.IN_FORCE;

    private @Nullable LocalDate endedOn;
    private @Nullable String note;
    private @Nullable LocalDate alarmedOn;

    @SuppressWarnings("NullAway.Init")
    protected Direction() {}

    Direction(DirectionRequest asked, int revision, LocalDate today) {
        this.code = asked.checkedCode();
        this.revision = revision;
        this.issuedBy =
                Wording.requiredLine("issuedBy", "Who issued it", asked.issuedBy(), "Say who issued it, as a body.");
        this.issuedTo =
                Wording.requiredLine("issuedTo", "Whom it binds", asked.issuedTo(), "Say whom it binds, as a body.");
        this.issuedOn = asked.checkedIssuedOn(today);
        this.dueOn = asked.checkedDueOn(issuedOn);
        this.wording = Wording.required("wording", "The wording", asked.wording(), "Give its words.");
    }

    void supersede(Direction revised) {
        expectInForce();
        if (revised.issuedOn.isBefore(issuedOn)) {
            throw new Refusal(
                    "issuedOn",
                    "The direction that it revises was issued on %s. Check the day.".formatted(Wording.day(issuedOn)));
        }
        end(DirectionStatus.SUPERSEDED, revised.issuedOn, "Revision %d".formatted(revised.revision));
    }

    void meet(LocalDate on, String how, LocalDate today) {
        expectInForce();
        if (on.isAfter(today)) {
            throw new Refusal("metOn", "%s is in the future. Say so when it is met.".formatted(Wording.day(on)));
        }
        if (on.isBefore(issuedOn)) {
            throw new Refusal(
                    "metOn", "The direction was issued on %s. Check the day.".formatted(Wording.day(issuedOn)));
        }
        end(DirectionStatus.MET, on, how);
    }

    void withdraw(String why, LocalDate today) {
        expectInForce();
        end(DirectionStatus.WITHDRAWN, today, why);
    }

    /** @return whether nobody was told before */
    boolean passDeadline(LocalDate today) {
        boolean news = status == DirectionStatus.IN_FORCE && alarmedOn == null && today.isAfter(dueOn);
        if (news) {
            alarmedOn = today;
        }
        return news;
    }

    private void end(DirectionStatus how, LocalDate on, String why) {
        status = how;
        endedOn = on;
        note = why;
    }

    private void expectInForce() {
        if (status != DirectionStatus.IN_FORCE) {
            throw new Conflict("This direction is not in force any more: %s. Look for its latest revision."
                    .formatted(status.label().toLowerCase(java.util.Locale.UK)));
        }
    }

    boolean inForce() {
        return status == DirectionStatus.IN_FORCE;
    }

    int revision() {
        return revision;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    DirectionStatus status() {
        return status;
    }

    String reference() {
        return Reference.DIRECTION.of(requireNonNull(id));
    }

    DirectionView view() {
        return new DirectionView(
                reference(),
                code,
                revision,
                issuedBy,
                issuedTo,
                issuedOn,
                dueOn,
                wording,
                status,
                endedOn,
                note,
                alarmedOn);
    }
}
