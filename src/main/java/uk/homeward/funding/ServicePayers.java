package uk.homeward.funding;

import java.util.List;
import java.util.stream.Stream;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingRules.Line;

/**
 * Who answers for a service with money (KEN-10).
 *
 * @param commissionedBy in words
 * @param ofCouncil whether the council commissions it, alone or with others
 * @param lines the names of the budget lines that pay for it; none where another body commissions it
 */
public record ServicePayers(String service, String name, String commissionedBy, boolean ofCouncil, List<String> lines) {

    static ServicePayers of(ServiceDefinition service, CouncilProfile council, FundingRules funding) {
        return new ServicePayers(
                service.code(),
                service.name(),
                council.commissionedBy(service.code()),
                council.commissions(service),
                payers(service.code(), funding));
    }

    /** What pays for the council's own team stands first, then what pays for each person's support. */
    private static List<String> payers(String service, FundingRules funding) {
        return Stream.concat(funding.teamLinesOf(service).stream(), funding.linesOf(service).stream())
                .map(Line::name)
                .distinct()
                .toList();
    }
}
