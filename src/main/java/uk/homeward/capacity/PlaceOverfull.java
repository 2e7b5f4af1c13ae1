package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Support goes on although its source is full on some of these days: commissioners see by how much. */
public record PlaceOverfull(
        String reference, String caseReference, ContractSource source, LocalDate from, LocalDate until)
        implements Fact {}
