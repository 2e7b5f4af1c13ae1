package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The place is free again after this day. */
public record PlaceGivenBack(String reference, String caseReference, LocalDate lastDay) implements Fact {}
