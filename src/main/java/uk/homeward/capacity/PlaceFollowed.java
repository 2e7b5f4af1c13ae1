package uk.homeward.capacity;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Support runs on other days than planned, and its place with it. */
public record PlaceFollowed(String reference, String caseReference, LocalDate from, LocalDate until) implements Fact {}
