package uk.homeward.capacity.process;

import uk.homeward.capacity.SourceDecision;

/** The decision table itself, for tests without the application. */
public final class SourceTable {

    public static final SourceDecision REAL = new ContractSourceReader();

    private SourceTable() {}
}
