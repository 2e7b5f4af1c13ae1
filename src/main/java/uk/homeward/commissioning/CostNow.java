package uk.homeward.commissioning;

import java.math.BigDecimal;

/**
 * What the same care costs now, beside what it cost before (ELO-45).
 *
 * @param saved less than before; below nothing where it costs more
 */
public record CostNow(CommissioningNoteView now, BigDecimal saved) {}
