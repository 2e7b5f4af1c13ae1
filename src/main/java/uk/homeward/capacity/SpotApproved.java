package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** A place is bought on the spot. */
public record SpotApproved(
        String reference, String caseReference, LocalDate from, LocalDate until, String approver, String reason)
        implements Fact {}
