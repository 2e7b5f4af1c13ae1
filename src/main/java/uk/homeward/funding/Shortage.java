package uk.homeward.funding;

import java.util.List;
import uk.homeward.capacity.ContractSource;

/**
 * More was asked for than the ceilings leave.
 *
 * @param lines the names of those that have no room
 * @param missing how much of the amount no line has room for
 */
record Shortage(
        String reference,
        String caseReference,
        String service,
        ContractSource source,
        FundedDays days,
        List<String> lines,
        Money amount,
        Money missing) {

    String sentence() {
        return "This costs %s, and %s of it is not covered by the approved budget of %s. Nothing was committed; the managers have been told and see it on the Funding page. Send it again once the ceiling is raised, or choose another service or fewer hours if it cannot wait."
                .formatted(amount, missing, String.join(" and ", lines));
    }
}
