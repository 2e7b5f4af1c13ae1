package uk.homeward.assessment;

/** Whether needs are eligible, and on what ground. */
public record Verdict(EligibilityGround ground) {
    boolean eligible() {
        return ground.eligible();
    }
}
