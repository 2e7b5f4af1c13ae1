package uk.homeward.referral;

/** Answered by whatever led from the referral into a service. */
public interface LifeEndings {

    /** @throws uk.homeward.refusal.Conflict while it is not over */
    LifeEnding ending(String referralReference);
}
