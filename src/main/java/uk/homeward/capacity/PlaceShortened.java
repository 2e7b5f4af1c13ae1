package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The place ends earlier than planned. */
public record PlaceShortened(String reference, String caseReference, LocalDate until) implements Fact {}
