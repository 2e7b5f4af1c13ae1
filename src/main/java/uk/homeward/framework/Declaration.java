package uk.homeward.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What a provider says of itself.
 *
 * @param clientGroups whom it gives care to
 * @param areas those that it calls its own; everywhere where it names none. Nobody is turned away by it (ELO-37, ELO-38).
 * @param hoursPerWeek how much more it can give
 */
public record Declaration(Set<ClientGroup> clientGroups, List<String> areas, BigDecimal hoursPerWeek) {}
