package uk.homeward.community;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What one referral to the community led to. */
@Entity
@Table(name = "community_connection")
class Connection {

    private static final String LOOK_AGAIN = "lookAgainOn";

    @Id
    private Long referralId;

    // An object, so that a row with a number of its own is known to be new without asking the database.
    @Version
    private @Nullable Integer version;

    private String personReference;

    @Enumerated(EnumType.STRING)
    private ConnectionStatus status;

    private String wishes;
    private @Nullable String offer;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lookAgainOn;
    private @Nullable String nothingReason;
    private @Nullable String goesOnReason;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ConnectionOutcome outcome;

    private @Nullable String note;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Connection() {}

    Connection(String referralReference, String personReference, ConnectionRequest asked, LocalDate today, String by) {
        this.referralId = Reference.REFERRAL.id(referralReference);
        this.personReference = personReference;
        this.recordedBy = by;
        this.wishes = Wording.required("wishes", "The wish", asked.wishes(), "Write down what the person would like.");
        if (Wording.answered("offerFound", asked.offerFound(), "Say whether volunteers have something to offer.")) {
            this.status = ConnectionStatus.CONNECTED;
            this.offer = Wording.answered("volunteerOffer", asked.offer(), "Choose what the volunteers offer.");
            this.firstDay = day("firstDay", asked.firstDay(), "Give the first day of the connection.", today);
            this.lookAgainOn = lookAgain(asked.lookAgainOn(), firstDay, today);
        } else {
            this.status = ConnectionStatus.NOTHING_OFFERED;
            this.nothingReason = Wording.required(
                    "nothingReason", "The reason", asked.nothingReason(), "Say why nothing could be offered.");
        }
    }

    private static LocalDate lookAgain(@Nullable LocalDate given, LocalDate after, LocalDate today) {
        LocalDate day = day(LOOK_AGAIN, given, "Give the day on which it is looked at again.", today);
        if (!day.isAfter(after)) {
            throw new Refusal(
                    LOOK_AGAIN, "Nothing can be said by then. Give a day after %s.".formatted(Wording.day(after)));
        }
        return day;
    }

    private static LocalDate day(String field, @Nullable LocalDate given, String missing, LocalDate today) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isBefore(today)) {
            throw new Refusal(field, "%s is in the past. Give today or a later day.".formatted(Wording.day(day)));
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new Refusal(field, "%s is more than a year ahead. Check the year.".formatted(Wording.day(day)));
        }
        return day;
    }

    void goOn(@Nullable LocalDate until, @Nullable String reason, LocalDate today) {
        expectLive();
        lookAgainOn = lookAgain(until, today, today);
        goesOnReason = Wording.required(
                "goesOnReason", "The reason", reason, "Say why the connection still needs a coordinator.");
    }

    void end(@Nullable ConnectionOutcome became, @Nullable String remark, LocalDate today) {
        expectLive();
        outcome = Wording.answered("becameOf", became, "Choose what became of the connection.");
        note = Wording.optional("note", "The note", remark);
        endedOn = today;
        status = ConnectionStatus.ENDED;
    }

    private void expectLive() {
        if (status != ConnectionStatus.CONNECTED) {
            throw new Conflict("This connection is over already. Open the case to see what became of it.");
        }
    }

    boolean live() {
        return status == ConnectionStatus.CONNECTED;
    }

    @Nullable
    String offer() {
        return offer;
    }

    @Nullable
    LocalDate lookAgainOn() {
        return lookAgainOn;
    }

    @Nullable
    String reason() {
        return status == ConnectionStatus.NOTHING_OFFERED ? nothingReason : goesOnReason;
    }

    ConnectionView view(@Nullable String offerName) {
        return new ConnectionView(
                Reference.REFERRAL.of(referralId),
                personReference,
                status,
                wishes,
                offer,
                offerName,
                firstDay,
                lookAgainOn,
                nothingReason,
                goesOnReason,
                endedOn,
                outcome,
                note);
    }
}
