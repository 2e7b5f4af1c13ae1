package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody's place takes of a source, from day to day. */
record BookedAmount(ContractSource source, LocalDate first, LocalDate last, BigDecimal amount) {}
