package uk.homeward.assessment.process;

import uk.homeward.assessment.BandDecision;
import uk.homeward.assessment.NationalEligibility;

/** The real decision tables, for tests of whoever asks them. */
public final class EligibilityTables {

    private EligibilityTables() {}

    public static NationalEligibility national() {
        return new NationalEligibilityReader();
    }

    public static BandDecision bands() {
        return new EligibilityBandReader();
    }
}
