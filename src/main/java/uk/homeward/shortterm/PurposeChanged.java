package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Reablement is over and the person only waits for long-term support: the days may be charged from now (trap 2). */
public record PurposeChanged(
        String reference,
        String caseReference,
        LocalDate changedOn,
        LocalDate chargeFrom,
        boolean chargeBegins,
        String reason)
        implements Fact {}
