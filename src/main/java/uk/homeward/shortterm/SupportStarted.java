package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Support at home has begun. */
public record SupportStarted(String reference, String caseReference, LocalDate startedOn, LocalDate plannedEndOn)
        implements Fact {}
