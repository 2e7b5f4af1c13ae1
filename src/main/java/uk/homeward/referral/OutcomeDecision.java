package uk.homeward.referral;

/** What an ending is called in the national return. */
public interface OutcomeDecision {

    /** @return the Client Level Data {@code Event_Outcome} */
    String outcome(LifeEnding ending);
}
