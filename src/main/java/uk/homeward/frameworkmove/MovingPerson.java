package uk.homeward.frameworkmove;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** One person whose provider stood on an old framework. */
@Entity
@Table(name = "moving_person")
class MovingPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moving_person_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long moveId;
    private long packageId;
    private String providerCode;

    @Enumerated(EnumType.STRING)
    private MoveStatus status;

    private LocalDate since;

    @Embedded
    private @Nullable RecordedChoice choice;

    private @Nullable String approvedBy;
    private @Nullable LocalDate lateSince;

    @SuppressWarnings("NullAway.Init")
    protected MovingPerson() {}

    MovingPerson(long move, long packageId, String provider, boolean successful, LocalDate today) {
        moveId = move;
        this.packageId = packageId;
        providerCode = provider;
        status = successful ? MoveStatus.STAYS : MoveStatus.TO_CHOOSE;
        since = today;
    }

    /** @throws Conflict where a choice is on record, or none is to be made */
    void choose(ChoiceAnswers answers, LocalDate today, String by) {
        expect(MoveStatus.TO_CHOOSE);
        if (providerCode.equals(answers.provider())) {
            throw new Refusal("newProvider", "This is the provider that the person has. Choose another one.");
        }
        choice = RecordedChoice.of(answers, today, by);
        become(
                switch (choice.choice()) {
                    case WORKERS_MOVE, OTHER_PROVIDER -> MoveStatus.STARTING;
                    case DIRECT_PAYMENT -> MoveStatus.PAYMENT_CHOSEN;
                    case STAY -> MoveStatus.TO_APPROVE;
                },
                today);
    }

    /** The new provider came: from now on the old one is not needed. */
    void move(LocalDate today) {
        expect(MoveStatus.STARTING);
        if (chosen().startsOn().isAfter(today)) {
            throw new Refusal(
                    "newProviderCame",
                    "The first visit lies ahead. Confirm it on its day, or say that it does not come.");
        }
        become(MoveStatus.MOVED, today);
    }

    /**
     * Whom the new provider serves before the new framework holds is with it as somebody who stays: its new contract comes with the
     * day.
     *
     * @return whether that is so
     */
    boolean waitForDay(LocalDate movesOn, LocalDate today) {
        boolean early = status == MoveStatus.MOVED && chosen().startsOn().isBefore(movesOn);
        if (early) {
            become(MoveStatus.STAYS, today);
        }
        return early;
    }

    /** Whoever gives the care goes on, and the person chooses anew. */
    void chooseAnew(LocalDate today) {
        if (status != MoveStatus.STARTING && status != MoveStatus.TO_APPROVE) {
            throw notSo();
        }
        choice = null;
        become(MoveStatus.TO_CHOOSE, today);
    }

    /** @throws Refusal where whoever approves is who recorded the wish */
    void approveStay(LocalDate today, String by) {
        expect(MoveStatus.TO_APPROVE);
        if (by.equals(chosen().by())) {
            throw new Refusal("You recorded this wish yourself. Somebody else decides about it.");
        }
        approvedBy = by;
        become(MoveStatus.STAYS_OFF, today);
    }

    void renew(LocalDate today) {
        expect(MoveStatus.STAYS);
        become(MoveStatus.RENEWED, today);
    }

    /** @return whether that is news */
    boolean end(LocalDate today) {
        boolean news = !status.settled();
        if (news) {
            become(MoveStatus.OVER, today);
        }
        return news;
    }

    /** Settled before, and with a provider that is decided again. */
    MovingPerson joins(String provider, boolean successful, LocalDate today) {
        providerCode = provider;
        approvedBy = null;
        choice = null;
        become(successful ? MoveStatus.STAYS : MoveStatus.TO_CHOOSE, today);
        return this;
    }

    /**
     * What had ended it was a mistake: the person stands where they stood when their provider was decided.
     *
     * @return whether that is news
     */
    boolean goOn(boolean successful, LocalDate today) {
        boolean news = status == MoveStatus.OVER;
        if (news) {
            choice = null;
            become(successful ? MoveStatus.STAYS : MoveStatus.TO_CHOOSE, today);
        }
        return news;
    }

    /** @return whether that is news: the day has come, and the person is not settled */
    boolean late(LocalDate today) {
        boolean news = !status.settled() && !onTime(today) && lateSince == null;
        lateSince = news ? today : lateSince;
        return news;
    }

    /** Their provider goes on under its new contract, or the new one comes on that day at the latest. */
    private boolean onTime(LocalDate day) {
        return status == MoveStatus.STAYS
                || status == MoveStatus.STARTING && !chosen().startsOn().isAfter(day);
    }

    private void become(MoveStatus next, LocalDate today) {
        status = next;
        since = today;
        lateSince = next.settled() ? null : lateSince;
    }

    private void expect(MoveStatus needed) {
        if (status != needed) {
            throw notSo();
        }
    }

    private Conflict notSo() {
        return new Conflict(
                "This person stands at “%s”. Open the case to see how it goes on.".formatted(status.label()));
    }

    long move() {
        return moveId;
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    String provider() {
        return providerCode;
    }

    /** Code of the provider that gives the care while it is in the move. */
    String giver() {
        boolean came = status == MoveStatus.STAYS || status == MoveStatus.RENEWED || status == MoveStatus.MOVED;
        String follower = newProvider();
        return came && follower != null ? follower : providerCode;
    }

    MoveStatus status() {
        return status;
    }

    String chosenProvider() {
        return requireNonNull(chosen().newProvider());
    }

    LocalDateTime lastVisit() {
        return requireNonNull(chosen().lastVisit());
    }

    LocalDateTime firstVisit() {
        return requireNonNull(chosen().firstVisit());
    }

    MovingView view(String move, String provider, @Nullable String follower) {
        RecordedChoice made = choice;
        return made == null
                ? new MovingView(move, provider, status, null, null, follower, null, null, approvedBy, lateSince)
                : new MovingView(
                        move,
                        provider,
                        status,
                        made.choice(),
                        made.words(),
                        follower,
                        made.lastVisit(),
                        made.firstVisit(),
                        approvedBy,
                        lateSince);
    }

    private RecordedChoice chosen() {
        return requireNonNull(choice);
    }

    @Nullable
    String newProvider() {
        return choice == null ? null : choice.newProvider();
    }
}
