package uk.homeward.contribution;

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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * One financial assessment of one package, from when it is wanted to what the person pays. It is never changed once it is
 * decided: another one follows it.
 */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long packageId;

    @Enumerated(EnumType.STRING)
    private AssessmentState status = AssessmentState.NOT_ASKED;

    private LocalDate wantedSince;
    private @Nullable LocalDate requestedOn;
    private @Nullable String requestedWhy;
    private @Nullable String withdrawnWhy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private @Nullable Long costPence;
    private @Nullable Long freePence;
    private @Nullable Long pencePerWeek;
    private @Nullable LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    private @Nullable Waiver waiver;

    private @Nullable String explanation;
    private @Nullable String letter;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate chargedFrom;
    private @Nullable LocalDate reviewDue;

    @Embedded
    private @Nullable Appeal appeal;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(String packageReference, LocalDate wantedSince) {
        this.packageId = Reference.PACKAGE.id(packageReference);
        this.wantedSince = wantedSince;
    }

    void request(LocalDate on, @Nullable String why) {
        if (status != AssessmentState.NOT_ASKED) {
            throw new Conflict(
                    requestedOn == null
                            ? "What the person pays is decided already. Open the case to see how things stand."
                            : "It is asked for already, since %s. Open the case to see how things stand."
                                    .formatted(Wording.day(requestedOn)));
        }
        status = AssessmentState.REQUESTED;
        requestedOn = on;
        requestedWhy = why;
    }

    void withdraw(String why) {
        expectOpen();
        status = AssessmentState.WITHDRAWN;
        withdrawnWhy = why;
    }

    void decide(CheckedOutcome found, String by, int reviewMonths) {
        expectOpen();
        status = found.state();
        decidedOn = found.decidedOn();
        decidedBy = by;
        costPence = found.cost();
        freePence = found.free();
        pencePerWeek = found.pays();
        fromDay = found.from();
        waiver = found.waiver();
        explanation = found.explanation();
        reviewDue = found.decidedOn().plusMonths(reviewMonths);
    }

    void writtenIn(@Nullable String reference) {
        letter = reference;
    }

    /**
     * The person was told: from then on it can be charged, and never for days before. Where it is less than what is charged
     * already it counts from its own day, as far as anything was charged then.
     *
     * @param before what is charged until now; nothing where nothing is
     */
    void told(LocalDate on, @Nullable Contribution before) {
        if (toldOn != null) {
            return;
        }
        toldOn = on;
        boolean less = before != null && pays() < before.pays();
        chargedFrom =
                pays() == 0 ? null : later(from(), less ? requireNonNull(before).holdsFrom() : on);
    }

    /** The letter came back: nobody has told the person, and nothing is charged on the strength of it. */
    void notToldAfterAll() {
        toldOn = null;
        chargedFrom = null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate holdsFrom() {
        return chargedFrom == null ? from() : chargedFrom;
    }

    /** Another one is decided: this is not looked at again. */
    void followed() {
        reviewDue = null;
    }

    void appeal(LocalDate on, String words) {
        if (decidedOn == null) {
            throw new Conflict("Nothing is decided yet that somebody could disagree with. Record the outcome first.");
        }
        if (on.isBefore(decidedOn)) {
            throw new Refusal(
                    "appealedOn", "It was decided only on %s. Check the day.".formatted(Wording.day(decidedOn)));
        }
        if (appeal != null) {
            throw new Conflict("The person has appealed already, on %s. %s"
                    .formatted(
                            Wording.day(appeal.on()),
                            appeal.waits() ? "Answer that appeal." : "Ask for another assessment instead."));
        }
        appeal = new Appeal(on, words, null, null, null, null);
    }

    /** Somebody else answers than whoever decided. */
    void answer(LocalDate on, boolean upheld, String words, String by) {
        Appeal asked = appeal;
        if (asked == null || !asked.waits()) {
            throw new Conflict("No appeal waits for an answer. Open the case to see how things stand.");
        }
        if (by.equals(decidedBy)) {
            throw new Conflict("You have decided this yourself. Somebody else answers the appeal.");
        }
        if (on.isBefore(asked.on())) {
            throw new Refusal("answeredOn", "The appeal came on %s. Check the day.".formatted(Wording.day(asked.on())));
        }
        appeal = asked.answered(on, upheld, words, by);
    }

    private void expectOpen() {
        if (!status.open()) {
            throw new Conflict("This assessment is over: %s. Ask for another one."
                    .formatted(status.label().toLowerCase(Locale.UK)));
        }
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    AssessmentState status() {
        return status;
    }

    long cost() {
        return requireNonNull(costPence);
    }

    long pays() {
        return requireNonNull(pencePerWeek);
    }

    LocalDate from() {
        return requireNonNull(fromDay);
    }

    boolean isToldIn(String reference) {
        return reference.equals(letter);
    }

    /** Whether this is what the person is charged on a day, if nothing later is. */
    boolean holdsOn(LocalDate day) {
        return status.decided() && toldOn != null && !holdsFrom().isAfter(day);
    }

    ContributionView view() {
        return new ContributionView(
                packageReference(),
                status,
                wantedSince,
                requestedOn,
                requestedWhy,
                withdrawnWhy,
                decidedOn,
                decidedBy,
                costPence,
                freePence,
                pencePerWeek,
                fromDay,
                waiver,
                explanation,
                letter,
                toldOn,
                chargedFrom,
                reviewDue,
                appeal == null ? null : appeal.on(),
                appeal == null ? null : appeal.words(),
                appeal == null ? null : appeal.answeredOn(),
                appeal == null ? null : appeal.upheld(),
                appeal == null ? null : appeal.answer());
    }
}
