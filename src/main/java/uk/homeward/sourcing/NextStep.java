package uk.homeward.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens next with a requirement, and who sees to it: there is always something, and somebody, until it is over. */
public enum NextStep {
    WAIT_FOR_OFFERS("Offers may come until the window ends", "brokers"),
    CHOOSE_OFFER("Choose an offer with the person", "brokers"),
    AUTHORISE_PURCHASE("Decide about another way", "managers"),
    CONFIRM_START("Confirm that the provider has started", "brokers"),
    BROKER_AGAIN("Broker it again on the agreed day", "brokers"),
    HAND_OVER("Hand care over as it is planned", "direct-care"),
    NONE("Nothing: it is over", "");

    private final String label;
    private final String owner;

    NextStep(String label, String owner) {
        this.label = label;
        this.owner = owner;
    }

    public String label() {
        return label;
    }

    /** The group that sees to it. */
    public String owner() {
        return owner;
    }

    /** The hour until which it waits; nothing where it has none. */
    @Nullable
    Instant by(Course course) {
        return switch (this) {
            case WAIT_FOR_OFFERS -> course.windowEndsAt();
            case CHOOSE_OFFER, AUTHORISE_PURCHASE -> course.chooseBy();
            case CONFIRM_START -> course.startBy();
            case BROKER_AGAIN, HAND_OVER, NONE -> null;
        };
    }

    /** Where care is handed over whoever was chosen is not waited for here: the handover is planned with them. */
    static NextStep of(Requirement requirement) {
        NextStep next = of(requirement.status());
        return next == CONFIRM_START && requirement.handOver() ? HAND_OVER : next;
    }

    static NextStep of(RequirementStatus status) {
        return switch (status) {
            case PUBLISHED, WIDENED -> WAIT_FOR_OFFERS;
            case OFFERS -> CHOOSE_OFFER;
            case ESCALATED -> AUTHORISE_PURCHASE;
            case AWARDED -> CONFIRM_START;
            case RETAINED -> BROKER_AGAIN;
            case START_CONFIRMED, DIRECT_PAYMENT, CANCELLED -> NONE;
        };
    }
}
