package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** A short-term service has accepted the person. */
public record EpisodeOpened(String reference, String caseReference, String service, LocalDate plannedStartOn)
        implements Fact {}
