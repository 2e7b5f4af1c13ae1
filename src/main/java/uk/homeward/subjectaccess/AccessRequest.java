package uk.homeward.subjectaccess;

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
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Somebody asks what is held about them (UK GDPR art 15): answered within a month. */
@Entity
@Table(name = "subject_access")
class AccessRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject_access_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String personReference;
    private String askedBy;
    private String identityChecked;
    private LocalDate receivedOn;
    private LocalDate answerBy;
    private String openedBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected AccessRequest() {}

    AccessRequest(String personReference, AccessAsked asked, String openedBy, LocalDate today) {
        this.personReference = personReference;
        this.askedBy = Wording.requiredLine(
                "askedBy", "Who asked", asked.askedBy(), "Say who asked: the person, or who acts for them.");
        this.identityChecked = Wording.required(
                "identityChecked",
                "How it was checked",
                asked.identityChecked(),
                "Say how it was checked that they are who they say they are, and may ask.");
        this.receivedOn =
                Wording.answered("receivedOn", asked.receivedOn(), "Give the day on which the request was received.");
        if (receivedOn.isAfter(today)) {
            throw new Refusal("receivedOn", "%s has not come yet. Check the day.".formatted(Wording.day(receivedOn)));
        }
        this.answerBy = receivedOn.plusMonths(1);
        this.openedBy = openedBy;
    }

    void answer(String by, LocalDate on) {
        if (answeredOn != null) {
            throw new Conflict("%s has answered this already, on %s.".formatted(answeredBy, Wording.day(answeredOn)));
        }
        answeredBy = by;
        answeredOn = on;
    }

    /** It is the other person's who holds both records from now on. */
    void isOf(String person) {
        personReference = person;
    }

    long id() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.SUBJECT_ACCESS.of(id());
    }

    String personReference() {
        return personReference;
    }

    AccessRequestView view() {
        return new AccessRequestView(
                reference(),
                personReference,
                askedBy,
                identityChecked,
                receivedOn,
                answerBy,
                openedBy,
                answeredOn,
                answeredBy);
    }
}
