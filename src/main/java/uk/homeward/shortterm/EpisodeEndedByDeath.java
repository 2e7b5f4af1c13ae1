package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The person died while the service was live. */
public record EpisodeEndedByDeath(String reference, String caseReference, LocalDate diedOn) implements Fact {}
