package uk.homeward.framework;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One version of a provider's contract. */
public record ContractView(long id, int version, LocalDate from, BigDecimal ratePerHour, String recordedBy) {}
