package uk.homeward.nightsupport;

/** The least that a log of nights lets be tried. */
public interface NightOptionDecision {

    /** @param wakesANight as the log has it, in tenths */
    NightOption propose(double wakesANight, NightNeed need);
}
