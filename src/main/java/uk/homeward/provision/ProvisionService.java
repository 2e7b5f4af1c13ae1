package uk.homeward.provision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.OccupancyService;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.capacity.SpotPurchaseService;
import uk.homeward.funding.CommitmentAdjustment;
import uk.homeward.funding.CommitmentService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The door for whatever lives on a place and the money for it, from its request to its end. Always the place first, then
 * the money, then whoever waits is told. What has happened is never refused, and is put off to the end of the transaction;
 * what is asked for is answered at once.
 */
@Service
@Transactional
public class ProvisionService {

    private static final Comparator<ProvisionRequest> BY_SERVICE =
            Comparator.comparing(ProvisionRequest::service).thenComparing(ProvisionRequest::reference);

    private final ProvisionSubjects subjects;
    private final CapacityService capacity;
    private final OccupancyService occupancy;
    private final SpotPurchaseService spots;
    private final ProvisionMoney price;
    private final CommitmentService money;
    private final ProvisionLocks locks;
    private final BeforeCommit beforeCommit;

    ProvisionService(
            ProvisionSubjects subjects,
            CapacityService capacity,
            OccupancyService occupancy,
            SpotPurchaseService spots,
            ProvisionMoney price,
            CommitmentService money,
            ProvisionLocks locks,
            BeforeCommit beforeCommit) {
        this.subjects = subjects;
        this.capacity = capacity;
        this.occupancy = occupancy;
        this.spots = spots;
        this.price = price;
        this.money = money;
        this.locks = locks;
        this.beforeCommit = beforeCommit;
    }

    /**
     * Asks for a place, and commits the money for it. Who waits is told by {@link PlaceFound}, or by
     * {@link uk.homeward.capacity.PlaceFact.SpotAsked}.
     *
     * @throws Refusal where the money does not reach, or nobody has said what follows after the contract
     */
    public PlaceAnswer ask(String reference) {
        return ask(subjects.request(reference));
    }

    private PlaceAnswer ask(ProvisionRequest request) {
        PlacementResult answer = capacity.request(request.place());
        price.begin(request, answer);
        return PlaceAnswer.of(answer);
    }

    /**
     * Gives back and takes in one act, whatever the services: also for several that begin together.
     *
     * @param lastDays of what ends, by its reference
     * @param taken the references of what begins
     * @return the answers for what begins
     */
    public Map<String, PlaceAnswer> cutOver(Map<String, LocalDate> lastDays, Collection<String> taken) {
        List<ProvisionRequest> requests =
                taken.stream().map(subjects::request).sorted(BY_SERVICE).toList();
        locks.hold(lastDays.keySet(), requests);
        lastDays.forEach(this::giveBack);
        Map<String, PlaceAnswer> answers = new LinkedHashMap<>();
        requests.forEach(request -> answers.put(request.reference(), ask(request)));
        return answers;
    }

    /** @return whether there is a place now: bought on the spot, or come free meanwhile */
    public PlaceAnswer answerSpot(String reference, SpotAnswer answer) {
        boolean approved =
                Wording.answered("spotPurchase", answer.approved(), "Authorise or decline the spot purchase.");
        String why = Wording.required(
                "spotReason",
                "The reason",
                answer.reason(),
                "Give the reason for your answer: nothing is bought without.");
        return approved ? approveSpot(reference, why) : declineSpot(reference, why);
    }

    /** Approved with reason and approver (HAM-16), unless a place has come free meanwhile: then that one is taken. */
    public PlaceAnswer approveSpot(String reference, String reason) {
        PlacementResult answer = spots.approve(reference, reason, Actor.name());
        if (answer instanceof PlacementResult.Placed placed && placed.source() == ContractSource.SPOT) {
            price.buyOnSpot(subjects.request(reference), placed, reason);
        } else {
            price.found(reference, answer);
        }
        return PlaceAnswer.of(answer);
    }

    public PlaceAnswer declineSpot(String reference, String reason) {
        PlacementResult answer = spots.decline(reference, reason);
        price.found(reference, answer);
        return PlaceAnswer.of(answer);
    }

    /** In the transaction of whoever freed the place; before the life that waits for it goes on. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PlaceFound fact) {
        price.found(fact.reference(), fact.source(), fact.from(), fact.until());
    }

    /** Days and hours as they are known now, however late, and in whatever order, they were told (COV-03). */
    public void follow(String reference, ActualProvision actual, String reason) {
        beforeCommit.run(reference, () -> {
            occupancy.follow(reference, actual.from(), actual.until(), actual.hours());
            money.follow(
                    reference, new CommitmentAdjustment(null, actual.from(), actual.until(), actual.hours(), reason));
        });
    }

    /**
     * Whoever has care goes on in it; the money has to be there.
     *
     * @throws Refusal where it is not, or nobody has said what follows after the contract (HAM-05)
     */
    public void extend(String reference, ActualProvision actual, String reason, @Nullable String exitPlan) {
        occupancy.follow(reference, actual.from(), actual.until(), actual.hours());
        money.extend(reference, actual.until(), reason, exitPlan);
    }

    /** From the day after the last day both are free. */
    public void end(String reference, LocalDate lastDay) {
        beforeCommit.run(reference, () -> giveBack(reference, lastDay));
    }

    /**
     * What never started gives everything back, and at once: whoever finds a place for the same reference at this moment has
     * to see that it is not wanted any more.
     */
    public void withdraw(String reference) {
        giveBack(reference, subjects.request(reference).from().minusDays(1));
    }

    private void giveBack(String reference, LocalDate lastDay) {
        capacity.end(reference, lastDay);
        money.end(reference, lastDay);
    }

    /** Nothing where the service is not limited. */
    @Transactional(readOnly = true)
    public Optional<ProvisionView> find(String reference) {
        return capacity.find(reference).map(place -> {
            ProvisionRequest request = subjects.request(reference);
            return ProvisionView.of(request, place, price.spotCost(request, place.from(), place.until()));
        });
    }
}
