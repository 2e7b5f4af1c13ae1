package uk.homeward.decommissioning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.decommissioning.DecommissioningFact.ClosedToNewPeople;
import uk.homeward.decommissioning.DecommissioningFact.ClosingDateMissed;
import uk.homeward.decommissioning.DecommissioningFact.ClosingExtended;
import uk.homeward.decommissioning.DecommissioningFact.ClosingPointSigned;
import uk.homeward.decommissioning.DecommissioningFact.DecommissioningApproved;
import uk.homeward.decommissioning.DecommissioningFact.ServiceDecommissioned;
import uk.homeward.decommissioning.DecommissioningFact.ServiceEmptied;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.ServiceOccupants;
import uk.homeward.shortterm.ServiceOccupants.Occupant;

/** The door to the closing of services: begun by its decision, extended by another, closed empty (KEN-02, KEN-12, KEN-28). */
@Service
@Transactional
public class DecommissioningService {

    private final DecommissioningStore store;
    private final DecommissioningRules rules;
    private final ClosingAuthority authority;
    private final ClosingExtensions extensions;
    private final ClosingProofs proofs;
    private final ServiceOccupants occupants;

    DecommissioningService(
            DecommissioningStore store,
            DecommissioningRules rules,
            ClosingAuthority authority,
            ClosingExtensions extensions,
            ClosingProofs proofs,
            ServiceOccupants occupants) {
        this.store = store;
        this.rules = rules;
        this.authority = authority;
        this.extensions = extensions;
        this.proofs = proofs;
        this.occupants = occupants;
    }

    /**
     * @param code of what the profile plans
     * @return its reference, for example {@code DCM-000123}
     * @throws Refusal before the decision that it hangs on is in force (KEN-02)
     */
    public String begin(@Nullable String code) {
        String chosen = Wording.answered("plan", code, "Choose the service that is to be closed.");
        Plan plan = rules.plan(chosen)
                .orElseThrow(() ->
                        new NotFound("No such closing is planned. Open Services that close to see those there are."));
        LocalDate today = store.today();
        String decision = authority.expect(plan, today);
        store.ofService(plan.service()).ifPresent(known -> {
            throw new Conflict(
                    "This has begun already, as %s. Open it to see how it stands.".formatted(known.reference()));
        });
        if (today.isAfter(plan.closesOn())) {
            throw new Refusal("It was to close on %s, which has passed. Have a new decision taken."
                    .formatted(Wording.day(plan.closesOn())));
        }
        Decommissioning begun = store.keep(new Decommissioning(plan, decision, today, Actor.name()));
        store.announce(new DecommissioningApproved(begun.reference(), plan.service(), plan.closesOn(), decision));
        return begun.reference();
    }

    @Transactional(readOnly = true)
    public LocalDate lastSafeStart(String reference) {
        return store.dates(store.look(reference)).lastSafeStart();
    }

    @Transactional(readOnly = true)
    public LocalDate closesOn(String reference) {
        return store.look(reference).closesOn();
    }

    /** The last safe start has passed. */
    public void closeToNew(String reference) {
        Decommissioning closing = store.take(reference);
        if (closing.closeToNew()) {
            store.keep(closing);
            store.announce(new ClosedToNewPeople(reference, store.dates(closing).lastSafeStart()));
        }
        count(reference);
    }

    /** The closing date has come: whoever still has support keeps it, and that is told loudly. */
    public void escalate(String reference) {
        if (!occupants.of(store.take(reference).service()).isEmpty()) {
            count(reference);
        }
    }

    /** Looks who is in it today. */
    void count(String reference) {
        Decommissioning closing = store.take(reference);
        List<Occupant> people = occupants.of(closing.service());
        int supported = (int) people.stream().filter(Occupant::started).count();
        if (!closing.count(people.size() - supported, supported, store.today())) {
            return;
        }
        store.keep(closing);
        if (closing.status() == DecommissioningStatus.EMPTY) {
            store.announce(new ServiceEmptied(reference));
        } else if (closing.status() == DecommissioningStatus.OVERDUE) {
            store.announce(new ClosingDateMissed(reference, closing.closesOn(), people.size()));
        }
    }

    /**
     * Longer than was decided before.
     *
     * @param decision reference of a decision in force that is not the one it hangs on already
     * @throws Refusal without such a decision
     */
    public void extend(
            String reference, @Nullable LocalDate until, @Nullable String decision, @Nullable String reason) {
        Decommissioning closing = store.take(reference);
        LocalDate day = Wording.answered("until", until, "Give the day on which it closes then.");
        String why = Wording.required("reason", "The reason", reason, "Say why it goes on longer.");
        String authorised = authority.expectNew(decision, store.today());
        boolean known = closing.authority().equals(authorised)
                || extensions.findByDecommissioningIdOrderById(closing.number()).stream()
                        .anyMatch(one -> one.authority().equals(authorised));
        if (known) {
            throw new Refusal(
                    "decision",
                    "%s is the decision that it hangs on already. To extend it again is a new decision: give that one."
                            .formatted(authorised));
        }
        LocalDate before = closing.closesOn();
        closing.extend(store.dates(store.plan(closing), day), authorised, store.today());
        store.keep(closing);
        extensions.saveAndFlush(
                new ClosingExtension(closing.number(), before, day, authorised, why, store.today(), Actor.name()));
        store.announce(new ClosingExtended(reference, day, authorised, why));
    }

    /** Somebody has the proof of one point, and signs for it. */
    public void sign(
            String reference,
            @Nullable ClosingPoint point,
            @Nullable String proof,
            @Nullable Integer open,
            @Nullable LocalDate provenOn) {
        Decommissioning closing = store.take(reference);
        closing.expectNotOver();
        ClosingProof signed = proofs.saveAndFlush(
                new ClosingProof(closing.number(), point, proof, open, provenOn, store.today(), Actor.name()));
        store.announce(new ClosingPointSigned(reference, signed.point(), signed.provenOn()));
    }

    /** @throws Refusal while anybody has support from it, or a point is not signed for (KEN-28) */
    public void close(String reference, @Nullable LocalDate closedOn) {
        Decommissioning closing = store.take(reference);
        LocalDate day = Wording.answered("closedOn", closedOn, "Give the day on which it closed.");
        List<ClosingProof> signed = proofs.findByDecommissioningId(closing.number());
        signed.stream()
                .filter(proof -> proof.provenOn().isAfter(day))
                .findFirst()
                .ifPresent(proof -> {
                    throw new Refusal(
                            "closedOn",
                            "“%s” was so only on %s. Give that day or a later one."
                                    .formatted(proof.point().label(), Wording.day(proof.provenOn())));
                });
        closing.close(
                occupants.of(closing.service()).size(),
                signed.stream().map(ClosingProof::point).toList(),
                day,
                store.today(),
                Actor.name());
        store.keep(closing);
        store.announce(new ServiceDecommissioned(reference, day));
    }
}
