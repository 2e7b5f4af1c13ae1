package uk.homeward.movein;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * One move from another council. Where our own assessment is not complete by the day of arrival, the same needs are met as
 * there, from that day on and until care under our own plan has begun (Care Act 2014 s38).
 */
@Entity
@Table(name = "move_in")
class MoveIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "move_in_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long packageId;

    @Enumerated(EnumType.STRING)
    private MoveInStatus status = MoveInStatus.EXPECTED;

    private String fromCouncil;
    private LocalDate toldOn;
    private LocalDate arrivesOn;
    private @Nullable LocalDate arrivedOn;
    private String needs;
    private BigDecimal hoursPerWeek;

    /** The part of the package that meets them. */
    private int element;

    private @Nullable LocalDate overOn;
    private @Nullable String overBecause;

    @SuppressWarnings("NullAway.Init")
    protected MoveIn() {}

    MoveIn(long packageId, MoveInNotice told, int element) {
        this.packageId = packageId;
        this.fromCouncil = requireNonNull(told.fromCouncil());
        this.toldOn = requireNonNull(told.toldOn());
        this.arrivesOn = requireNonNull(told.arrivesOn());
        this.needs = requireNonNull(told.needs());
        this.hoursPerWeek = requireNonNull(told.hoursPerWeek());
        this.element = element;
    }

    /** The true day, told whenever it is told. */
    void arrive(LocalDate on, LocalDate today) {
        if (status != MoveInStatus.EXPECTED) {
            throw new Conflict("The arrival is on record, or they do not come. Open the case to see how it stands.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("arrivedOn", "This day lies ahead. Record the arrival when they are here.");
        }
        if (on.isBefore(toldOn.minusYears(1))) {
            throw new Refusal("arrivedOn", "The notice came on %s. Check the year.".formatted(Wording.day(toldOn)));
        }
        arrivedOn = on;
        status = MoveInStatus.MET;
    }

    void withdraw(String why, LocalDate today) {
        if (status != MoveInStatus.EXPECTED) {
            throw new Conflict("They are here already. If their care is to end, decide the end of the package.");
        }
        end(MoveInStatus.WITHDRAWN, today, why);
    }

    /** Care under our own plan has begun, or the package is over. */
    void over(LocalDate on, String why) {
        end(MoveInStatus.OVER, on, why);
    }

    private void end(MoveInStatus as, LocalDate on, String why) {
        status = as;
        overOn = on;
        overBecause = why;
    }

    int element() {
        return element;
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    MoveInView view() {
        return new MoveInView(
                packageReference(),
                status,
                fromCouncil,
                toldOn,
                arrivesOn,
                arrivedOn,
                needs,
                hoursPerWeek,
                overOn,
                overBecause);
    }
}
