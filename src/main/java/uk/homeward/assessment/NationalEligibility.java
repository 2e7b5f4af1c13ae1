package uk.homeward.assessment;

/** England's three tests, all of which have to hold (Eligibility Criteria Regulations 2015, reg 2). */
public interface NationalEligibility {

    /** @param outcomes how many of the ten the person is unable to achieve */
    EligibilityGround decide(boolean fromImpairment, int outcomes, boolean significantImpact);
}
