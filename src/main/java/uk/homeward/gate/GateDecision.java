package uk.homeward.gate;

import org.jspecify.annotations.Nullable;

/** The decision table {@code short-term-first}. */
public interface GateDecision {

    Verdict decide(ShortTermSupport support, @Nullable ExemptionGround exemption);

    record Verdict(boolean allowed, GateGround ground) {}
}
