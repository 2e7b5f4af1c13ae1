package uk.homeward.sourcing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** A search that a death has ended goes on where the death was told by mistake: from where it stood, with new times. */
final class SearchGoesOn {

    private final Requirement requirement;
    private final Predicate<String> mayGive;
    private final Moment at;

    /** @param mayGive whether a provider may have such work today */
    SearchGoesOn(Requirement requirement, Predicate<String> mayGive, Moment at) {
        this.requirement = requirement;
        this.mayGive = mayGive;
        this.at = at;
    }

    /** What was over before the death stays over. */
    void goOn() {
        Closure closed = requirement.closure;
        if (closed == null || requirement.status != RequirementStatus.CANCELLED) {
            return;
        }
        requirement.closure = null;
        requirement.status = closed.from();
        requirement.offers().goOn(mayGive);
        switch (closed.from()) {
            case PUBLISHED -> requirement.publish(at, false);
            case WIDENED -> requirement.publish(at, true);
            case OFFERS -> requirement.closeWindow(at);
            case ESCALATED -> requirement.escalate(at);
            case AWARDED -> awardedAgain(closed);
            default -> {}
        }
    }

    /** Whoever was to start is to start; where nobody may any more, it is published anew. */
    private void awardedAgain(Closure closed) {
        List<Award> again = requirement
                .awards()
                .again(
                        award -> Objects.equals(award.voidReason(), closed.reason()) && mayStart(award),
                        requirement.visits(),
                        at.startBy());
        again.forEach(requirement.offers()::chosenAgain);
        requirement.goOn(at);
    }

    private boolean mayStart(Award award) {
        return award.providerCode() == null || mayGive.test(award.providerCode());
    }
}
