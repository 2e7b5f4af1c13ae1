package uk.homeward.gate;

import java.time.LocalDate;
import java.util.List;

/**
 * How a person stands before long-term support.
 *
 * @param sentence the ground in words: where it is a refusal, what to do now
 * @param exemptions the newest first, also those that count no longer
 */
public record GateView(
        String personReference,
        boolean allowed,
        GateGround ground,
        String sentence,
        ShortTermSupport shortTermSupport,
        List<ExemptionView> exemptions) {

    /** @param counts whether it is recent enough to count */
    public record ExemptionView(
            ExemptionGround ground, String reason, String recordedBy, LocalDate recordedOn, boolean counts) {}
}
