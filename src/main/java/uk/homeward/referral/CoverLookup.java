package uk.homeward.referral;

/** Whether somebody comes to the person in place of a service. Answered by those who arrange it. */
public interface CoverLookup {

    /** Somebody comes, and has to be told before that ends. */
    boolean isGiven(String referralReference);
}
