package uk.homeward.hospital;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One stay in hospital, with its own dates. */
@Entity
@Table(name = "hospital_stay")
class HospitalStay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hospital_stay_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private StayStatus status;

    private String subjectReference;
    private String caseReference;
    private String personReference;
    private LocalDate admittedOn;
    private @Nullable LocalDate holdUntil;
    private @Nullable LocalDate endedOn;
    private @Nullable String asked;
    private @Nullable String askedBy;

    @SuppressWarnings("NullAway.Init")
    protected HospitalStay() {}

    HospitalStay(StayRequest request) {
        status = request.stay().returnedOn() == null ? StayStatus.AWAY : StayStatus.RETURNED;
        subjectReference = request.subjectReference();
        caseReference = request.caseReference();
        personReference = request.personReference();
        admittedOn = request.stay().admittedOn();
        endedOn = request.stay().returnedOn();
        holdUntil = request.holdUntil();
    }

    void expectAway() {
        if (status != StayStatus.AWAY) {
            throw new Conflict("This stay in hospital ended on %s. Open the case to see how things stand."
                    .formatted(Wording.day(requireNonNull(endedOn))));
        }
    }

    void returned(LocalDate on) {
        end(StayStatus.RETURNED, on);
    }

    /** Nothing lapses by itself: this is said by somebody who asked. */
    void lapse(String whatWasSaid, String by, LocalDate today) {
        expectAway();
        if (today.isBefore(holdUntil())) {
            throw new Conflict("The place is kept for the person until %s. Support cannot lapse before that day."
                    .formatted(Wording.day(holdUntil())));
        }
        noted(whatWasSaid, by);
        end(StayStatus.LAPSED, today);
    }

    void keepOn(LocalDate until, String whatWasSaid, String by, LocalDate today) {
        expectAway();
        if (!until.isAfter(today)) {
            throw new Refusal("keepUntil", "The place is kept from today. Give a later day until which it is kept.");
        }
        noted(whatWasSaid, by);
        holdUntil = until;
    }

    private void noted(String whatWasSaid, String by) {
        asked = whatWasSaid;
        askedBy = by;
    }

    void over(LocalDate on) {
        end(StayStatus.OVER, on);
    }

    /** Whether it was taken to be over because support was; also where support had ended before it began. */
    boolean wasOverWith(LocalDate supportEndedOn) {
        return status == StayStatus.OVER
                && (supportEndedOn.equals(endedOn) || admittedOn.isAfter(supportEndedOn) && admittedOn.equals(endedOn));
    }

    /** What ended it was a mistake. */
    void goesOn() {
        status = StayStatus.AWAY;
        endedOn = null;
    }

    private void end(StayStatus how, LocalDate on) {
        expectAway();
        status = how;
        endedOn = on;
    }

    /** @throws Conflict where it stands so that these days cannot be right */
    void expectCorrectable(@Nullable LocalDate returnedOn) {
        if (status == StayStatus.WITHDRAWN) {
            throw new Conflict("This stay never happened: nothing of it can be put right.");
        }
        if (status == StayStatus.RETURNED && returnedOn == null) {
            throw new Refusal("returnedOn", "Give the day of return, also where it was right.");
        }
        if (status != StayStatus.RETURNED && returnedOn != null) {
            throw new Refusal(
                    "returnedOn",
                    "No return is on record here. Record the return, or leave it out and correct the day of admission alone.");
        }
    }

    /** Where support ended during the stay, the day of that end stands. */
    Stay corrected(Stay right) {
        return new Stay(right.admittedOn(), status == StayStatus.RETURNED ? right.returnedOn() : endedOn);
    }

    void correct(Stay right) {
        admittedOn = right.admittedOn();
        endedOn = right.returnedOn();
    }

    /** Told of the wrong person, or twice. Whoever is away comes home first. */
    void withdraw() {
        if (status == StayStatus.AWAY || status == StayStatus.LAPSED || status == StayStatus.WITHDRAWN) {
            throw new Conflict(
                    "Only a stay that is over can be taken off the record. If the person is at home, record the return first.");
        }
        status = StayStatus.WITHDRAWN;
    }

    boolean happened() {
        return status != StayStatus.WITHDRAWN;
    }

    String reference() {
        return Reference.STAY.of(requireNonNull(id));
    }

    String subjectReference() {
        return subjectReference;
    }

    String caseReference() {
        return caseReference;
    }

    LocalDate admittedOn() {
        return admittedOn;
    }

    /** Of a stay that was told while it lasted. */
    LocalDate holdUntil() {
        return requireNonNull(holdUntil);
    }

    Stay dates() {
        return new Stay(admittedOn, endedOn);
    }

    StayView view() {
        int daysAway = new HospitalDays(List.of(dates())).days();
        return new StayView(
                reference(),
                subjectReference,
                caseReference,
                status,
                admittedOn,
                holdUntil,
                endedOn,
                daysAway,
                daysAway == 0 || endedOn == null ? null : endedOn.minusDays(1));
    }
}
