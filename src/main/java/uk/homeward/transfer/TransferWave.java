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
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferRules.Area;
import uk.homeward.transfer.TransferRules.Figures;

/** One area of the programme: people are asked about a transfer only while theirs is open (DER-25). */
@Entity
@Table(name = "transfer_wave")
class TransferWave {

    private static final int ALL = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transfer_wave_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String code;
    private String area;
    private LocalDate opensOn;

    @Enumerated(EnumType.STRING)
    private WaveStatus status = WaveStatus.PLANNED;

    private LocalDate plannedOn;
    private String plannedBy;
    private @Nullable LocalDate openedOn;
    private @Nullable String openedBy;
    private @Nullable Long waveMinutes;
    private @Nullable Long offeredMinutes;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected TransferWave() {}

    TransferWave(Area planned, LocalDate opens, LocalDate today, String by) {
        code = planned.code();
        area = planned.area();
        opensOn = opens;
        plannedOn = today;
        plannedBy = by;
    }

    /**
     * @param waveMinutes a week, of all people of the area
     * @param offered minutes a week, by providers
     * @throws Refusal before its day, or where providers do not offer enough
     */
    void open(long waveMinutes, long offered, Figures figures, LocalDate today, String by) {
        if (status != WaveStatus.PLANNED) {
            throw new Conflict(
                    "%s is open already, or closed. Open the programme to see how it stands.".formatted(area));
        }
        if (today.isBefore(opensOn)) {
            throw new Refusal(
                    "%s opens on %s. Confirm its market on that day or later.".formatted(area, Wording.day(opensOn)));
        }
        long needed = needed(waveMinutes, figures);
        if (offered < needed) {
            throw new Refusal(
                    "capacityConfirmed",
                    "Providers offer %s a week in %s, and %s are needed before it opens. See the gaps of its market: %s are missing."
                            .formatted(
                                    Minutes.words(offered),
                                    area,
                                    Minutes.words(needed),
                                    Minutes.words(needed - offered)));
        }
        this.waveMinutes = waveMinutes;
        this.offeredMinutes = offered;
        openedOn = today;
        openedBy = by;
        status = WaveStatus.OPEN;
    }

    /** What has to be offered for so much care, in minutes a week, rounded up. */
    static long needed(long minutes, Figures figures) {
        return (minutes * figures.offeredPercent() + ALL - 1) / ALL;
    }

    /** @throws Refusal while nobody of the area may be asked */
    void expectOpen() {
        if (status == WaveStatus.PLANNED) {
            throw new Refusal(
                    "%s is not open: nobody there is asked about a transfer yet. It opens on %s or later, when its market is confirmed."
                            .formatted(area, Wording.day(opensOn)));
        }
    }

    /** @return whether that is news: everybody was engaged, and the area was open */
    boolean close(long notEngaged, LocalDate today) {
        boolean news = status == WaveStatus.OPEN && notEngaged == 0;
        if (news) {
            status = WaveStatus.CLOSED;
            closedOn = today;
        }
        return news;
    }

    boolean isOpen() {
        return status == WaveStatus.OPEN;
    }

    long number() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.WAVE.of(number());
    }

    String code() {
        return code;
    }

    String area() {
        return area;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    WaveStatus status() {
        return status;
    }

    @Nullable
    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    String openedBy() {
        return openedBy;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
