package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** There was a place at once. */
public record PlaceTaken(String reference, String caseReference, ContractSource source, LocalDate from, LocalDate until)
        implements Fact {}
