package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.MemberIntake;

/** One row of a file of providers: a rate on a framework. */
record ProviderLine(
        RowReader reader,
        String provider,
        String framework,
        Set<ClientGroup> groups,
        List<String> areas,
        BigDecimal hours,
        MemberIntake.Rate rate) {}
