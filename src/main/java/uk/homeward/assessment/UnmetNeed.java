package uk.homeward.assessment;

import java.math.BigDecimal;

/** Where needs are not met, and why: how many, and how many hours a week (ELO-23). */
public record UnmetNeed(UnmetCause cause, long needs, BigDecimal hoursPerWeek) {}
