package uk.homeward.provision;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.capacity.ReplanningService;
import uk.homeward.funding.CommitmentAdjustment;
import uk.homeward.funding.PlannedCommitmentService;

/** The door for whatever waits for its start: a place and its money, or a turn in the line, move to other days together. */
@Service
@Transactional
public class PlannedProvisionService {

    private final ProvisionSubjects subjects;
    private final ReplanningService places;
    private final PlannedCommitmentService money;

    PlannedProvisionService(ProvisionSubjects subjects, ReplanningService places, PlannedCommitmentService money) {
        this.subjects = subjects;
        this.places = places;
        this.money = money;
    }

    /**
     * The subject asks for other days now.
     *
     * @return the first day that it can have: later than asked for where its place is not free before
     */
    public LocalDate replan(String reference, String reason) {
        ProvisionRequest request = subjects.request(reference);
        CommitmentAdjustment turn = turn(places.replan(request.place()), request, reason);
        money.replan(reference, turn, request.exitPlan());
        return turn.from() == null ? request.from() : turn.from();
    }

    private static CommitmentAdjustment turn(PlacementResult answer, ProvisionRequest request, String reason) {
        return answer instanceof PlacementResult.Placed placed
                ? new CommitmentAdjustment(placed.source(), placed.from(), placed.until(), null, reason)
                : new CommitmentAdjustment(null, request.from(), request.until(), null, reason);
    }
}
