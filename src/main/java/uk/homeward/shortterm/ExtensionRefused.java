package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The planned end stands. */
public record ExtensionRefused(String reference, String caseReference, LocalDate plannedEndOn, String reason)
        implements Fact {}
