package uk.homeward.decommissioning;

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
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The closing of one service: it moves its activity, takes nobody new from a day on, and closes empty (KEN-28). */
@Entity
@Table(name = "decommissioning")
class Decommissioning {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decommissioning_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String code;
    private String service;

    @Enumerated(EnumType.STRING)
    private DecommissioningStatus status;

    private @Nullable Integer phase;
    private String authority;
    private LocalDate plannedOn;
    private String plannedBy;
    private LocalDate closesOn;

    @Embedded
    private SecurityAssurance assurance;

    private @Nullable LocalDate moneyToldOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Decommissioning() {}

    /** @param authority reference of the decision that it hangs on (KEN-02) */
    Decommissioning(Plan plan, String authority, LocalDate today, String by) {
        this.code = plan.code();
        this.service = plan.service();
        this.status = plan.extendedFrom() == null ? DecommissioningStatus.LIVE : DecommissioningStatus.EXTENDED;
        this.authority = authority;
        this.plannedOn = today;
        this.plannedBy = by;
        this.closesOn = plan.closesOn();
        this.assurance = SecurityAssurance.issued();
    }

    void assure(UnaryOperator<SecurityAssurance> step) {
        expectNotOver();
        assurance = step.apply(assurance);
    }

    /** Activity moves in this phase (KEN-22). */
    void moveIn(int number) {
        if (!status.takesPeople()) {
            throw new Conflict("Activity no longer moves: %s.".formatted(status.label()));
        }
        phase = number;
        status = DecommissioningStatus.TRANSFERRING;
    }

    /** @return whether that is news: the last safe start has passed, and nobody new is taken from now on */
    boolean closeToNew() {
        boolean news = status.takesPeople();
        if (news) {
            status = DecommissioningStatus.CLOSED_TO_NEW;
        }
        return news;
    }

    /**
     * Looks who is in it, once it takes nobody new. A date that is missed is told loudly and ends nobody's care.
     *
     * @param accepted people whose support is to start
     * @param supported people who have support
     * @return whether it stands differently now
     */
    boolean count(int accepted, int supported, LocalDate today) {
        if (status.takesPeople() || status.isOver()) {
            return false;
        }
        DecommissioningStatus before = status;
        if (accepted + supported == 0) {
            status = DecommissioningStatus.EMPTY;
        } else if (today.isAfter(closesOn)) {
            status = DecommissioningStatus.OVERDUE;
        } else {
            status = accepted > 0 ? DecommissioningStatus.CLOSED_TO_NEW : DecommissioningStatus.EMPTYING;
        }
        return before != status;
    }

    /**
     * Longer than was decided before.
     *
     * @param dates with the new closing date
     * @param decision reference of the new decision that says so
     */
    void extend(ClosingDates dates, String decision, LocalDate today) {
        if (status == DecommissioningStatus.EMPTY || status.isOver()) {
            throw new Conflict("Nobody is in the service any more. Close it instead.");
        }
        if (!dates.closesOn().isAfter(closesOn)) {
            throw new Refusal("until", "It closes on %s already. Give a later day.".formatted(Wording.day(closesOn)));
        }
        closesOn = dates.closesOn();
        authority = decision;
        if (!dates.lastSafeStart().isBefore(today)) {
            status = phase == null ? DecommissioningStatus.EXTENDED : DecommissioningStatus.TRANSFERRING;
        } else {
            status = DecommissioningStatus.EMPTYING;
        }
    }

    /**
     * @param people who have support from it, or are to
     * @param signed what is proven and signed for
     * @throws Refusal while anybody is in it, or anything is not proven
     */
    void close(int people, Collection<ClosingPoint> signed, LocalDate on, LocalDate today, String by) {
        expectNotOver();
        if (people > 0) {
            throw new Refusal(
                    "%s still %s support from it, or %s to. A service closes empty: see on its page who they are, and close it when their support has ended or goes on elsewhere."
                            .formatted(
                                    people == 1 ? "1 person" : people + " people",
                                    people == 1 ? "has" : "have",
                                    people == 1 ? "is" : "are"));
        }
        if (status != DecommissioningStatus.EMPTY) {
            throw new Refusal("It still takes people. It closes once it has taken its last and is empty.");
        }
        Set<ClosingPoint> missing = EnumSet.allOf(ClosingPoint.class);
        missing.removeAll(signed);
        if (!missing.isEmpty()) {
            throw new Refusal("Nobody has signed for: %s. Record the proof of each on its page first."
                    .formatted(missing.stream().map(ClosingPoint::label).collect(Collectors.joining("; "))));
        }
        if (on.isAfter(today)) {
            throw new Refusal("closedOn", "This day is in the future. Give today or an earlier day.");
        }
        status = DecommissioningStatus.DECOMMISSIONED;
        closedOn = on;
        closedBy = by;
    }

    /** @return whether that is news in this month */
    boolean tellMoney(LocalDate today) {
        boolean news = moneyToldOn == null || !moneyToldOn.withDayOfMonth(1).equals(today.withDayOfMonth(1));
        if (news) {
            moneyToldOn = today;
        }
        return news;
    }

    void expectNotOver() {
        if (status.isOver()) {
            throw new Conflict("This service is closed. Open its page to see how it was.");
        }
    }

    long number() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.DECOMMISSIONING.of(number());
    }

    String code() {
        return code;
    }

    String service() {
        return service;
    }

    DecommissioningStatus status() {
        return status;
    }

    @Nullable
    Integer phase() {
        return phase;
    }

    String authority() {
        return authority;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    String plannedBy() {
        return plannedBy;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    SecurityAssurance assurance() {
        return assurance;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }
}
