package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Somebody who waited has a place now: their life goes on. */
public record PlaceFound(String reference, String caseReference, ContractSource source, LocalDate from, LocalDate until)
        implements Fact {}
