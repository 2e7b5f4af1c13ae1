package uk.homeward.funding;

import uk.homeward.council.ContractSource;

/**
 * More was asked for than the ceilings leave.
 *
 * @param missing how much of the amount no line has room for
 */
record Shortage(
        String reference,
        String caseReference,
        String service,
        ContractSource source,
        Allocation.Days days,
        Money amount,
        Money missing) {

    String sentence() {
        return "This costs %s, and %s of it is not covered by the approved budget. Nothing was committed; the request is with the managers, who can have the ceiling raised. Choose another source or fewer hours if it cannot wait."
                .formatted(amount, missing);
    }
}
