package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** Support goes on past its planned end. */
public record ExtensionApproved(String reference, String caseReference, int days, LocalDate plannedEndOn, String reason)
        implements Fact {}
