package uk.homeward.capacity;

import java.time.LocalDate;

/** Implemented by whoever knows the contracts: where one is over, the order goes on with the source that comes next. */
public interface SourceTerms {

    /** Whether support may begin in this source of the service on this day. */
    boolean open(String service, ContractSource source, LocalDate day);
}
