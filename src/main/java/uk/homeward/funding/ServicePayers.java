package uk.homeward.funding;

import java.util.List;

/**
 * Who answers for a service with money (KEN-10).
 *
 * @param commissionedBy in words
 * @param ofCouncil whether the council commissions it, alone or with others
 * @param lines the names of the budget lines that pay for it; none where another body commissions it
 */
public record ServicePayers(
        String service, String name, String commissionedBy, boolean ofCouncil, List<String> lines) {}
