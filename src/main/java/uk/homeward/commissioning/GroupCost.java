package uk.homeward.commissioning;

import java.math.BigDecimal;

/** What care for one client group was before the new way, and what it cost. */
public record GroupCost(String group, BigDecimal hoursAWeek, BigDecimal poundsAYear) {}
