package uk.homeward.community;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
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

/** Somebody whom a community service helps, and the one-to-one hours that they have meanwhile (ELO-44). */
@Entity
@Table(name = "community_membership")
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "community_membership_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String service;
    private String personReference;
    private String caseReference;
    private LocalDate joinedOn;
    private BigDecimal hoursAtStart;
    private @Nullable LocalDate halfWayOn;
    private @Nullable BigDecimal hoursHalfWay;
    private @Nullable LocalDate leftOn;
    private @Nullable BigDecimal hoursAtEnd;
    private @Nullable String whatFollows;
    private boolean takenOff;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(String service, String person, String caseReference, LocalDate joinedOn, BigDecimal hours) {
        this.service = service;
        this.personReference = person;
        this.caseReference = caseReference;
        this.joinedOn = joinedOn;
        this.hoursAtStart = hours;
    }

    /** Told again, the later one is right. */
    void halfWay(LocalDate on, BigDecimal hours) {
        expectHelped();
        expectAfterStart("halfWayOn", on);
        halfWayOn = on;
        hoursHalfWay = hours;
    }

    void leave(LocalDate on, BigDecimal hours, String follows) {
        expectHelped();
        expectAfterStart("leftOn", on);
        if (halfWayOn != null && on.isBefore(halfWayOn)) {
            throw new Refusal(
                    "leftOn", "The hours half way are of %s. Check the two days.".formatted(Wording.day(halfWayOn)));
        }
        leftOn = on;
        hoursAtEnd = hours;
        whatFollows = follows;
    }

    void takeOff() {
        if (takenOff) {
            throw new Conflict("This was taken off the record already.");
        }
        takenOff = true;
    }

    private void expectHelped() {
        if (takenOff || leftOn != null) {
            throw new Conflict("The person is not helped by this service any more. Open the case to see since when.");
        }
    }

    private void expectAfterStart(String field, LocalDate on) {
        if (on.isBefore(joinedOn)) {
            throw new Refusal(
                    field, "The service helps the person from %s. Check the day.".formatted(Wording.day(joinedOn)));
        }
    }

    boolean goesOn() {
        return !takenOff && leftOn == null;
    }

    String reference() {
        return Reference.MEMBERSHIP.of(requireNonNull(id));
    }

    String service() {
        return service;
    }

    String caseReference() {
        return caseReference;
    }

    MembershipView view(String serviceName) {
        return new MembershipView(
                reference(),
                service,
                serviceName,
                personReference,
                caseReference,
                joinedOn,
                hoursAtStart,
                halfWayOn,
                hoursHalfWay,
                leftOn,
                hoursAtEnd,
                whatFollows,
                takenOff);
    }
}
