package uk.homeward.gate.process;

import uk.homeward.gate.GateDecision;

/** The real decision table, for tests of whoever asks it. */
public final class ShortTermFirstTable {

    private ShortTermFirstTable() {}

    public static GateDecision table() {
        return new ShortTermFirstReader();
    }
}
