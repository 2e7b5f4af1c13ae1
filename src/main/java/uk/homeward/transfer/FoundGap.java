package uk.homeward.transfer;

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
import uk.homeward.refusal.Wording;

/** Hours that providers do not offer in an area, from the day on which they are missed until they are answered or there (DER-26). */
@Entity
@Table(name = "market_gap")
class FoundGap {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "market_gap_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long waveId;

    @Enumerated(EnumType.STRING)
    private CareNeed need;

    private long minutes;
    private LocalDate foundOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private GapStatus status = GapStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable GapAnswer answer;

    private @Nullable String note;
    private @Nullable LocalDate expectedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate filledOn;

    @SuppressWarnings("NullAway.Init")
    protected FoundGap() {}

    FoundGap(long wave, MarketGap found, LocalDate dueOn, LocalDate today) {
        this.waveId = wave;
        this.need = found.need();
        this.minutes = found.minutes();
        this.foundOn = today;
        this.dueOn = dueOn;
    }

    /** Whoever works at it sees what is missing today. */
    void isNow(long missing) {
        if (status == GapStatus.OPEN) {
            minutes = missing;
        }
    }

    /** @param expected the day on which the hours are to be there; if they are not, it is work again */
    void answer(
            @Nullable GapAnswer chosen,
            @Nullable String words,
            @Nullable LocalDate expected,
            LocalDate today,
            String by) {
        if (status != GapStatus.OPEN) {
            throw new Conflict("This gap is answered or filled already. Open the area to see how its market stands.");
        }
        answer = Wording.answered("gapAnswer", chosen, "Choose what is done about the gap.");
        note = Wording.required("gapNote", "What was agreed", words, "Say with whom what was agreed.");
        expectedOn = Wording.comingDay(
                "hoursExpectedOn", expected, "Give the day on which the hours are to be there.", today);
        answeredOn = today;
        answeredBy = by;
        status = GapStatus.ANSWERED;
    }

    /** Its hours were to be there by now, and it is found again. */
    boolean asksAgain(LocalDate today) {
        return status == GapStatus.FILLED || expectedOn != null && !today.isBefore(expectedOn);
    }

    /** @return whether somebody had it to do */
    boolean fill(LocalDate today) {
        boolean waited = status == GapStatus.OPEN;
        if (status != GapStatus.FILLED) {
            status = GapStatus.FILLED;
            filledOn = today;
        }
        return waited;
    }

    CareNeed need() {
        return need;
    }

    boolean filled() {
        return status == GapStatus.FILLED;
    }

    long waveId() {
        return waveId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String reference() {
        return Reference.MARKET_GAP.of(requireNonNull(id));
    }

    FoundGapView view() {
        return new FoundGapView(
                reference(),
                Reference.WAVE.of(waveId),
                need,
                minutes,
                foundOn,
                dueOn,
                status,
                answer,
                note,
                expectedOn,
                answeredBy,
                filledOn);
    }
}
