package uk.homeward.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a budget stands, read without its lock. */
interface BudgetState {

    String getId();

    @Nullable
    Long getCeiling();

    long getCommitted();

    long getActual();

    long getForecast();

    @Nullable
    LocalDate getOverspendToldOn();
}
