package uk.homeward.shortterm;

import uk.homeward.audit.Fact;
import uk.homeward.council.ExtensionReason;

/** The review asks for support to go on past its planned end. */
public record ExtensionRequested(String reference, String caseReference, int days, ExtensionReason because)
        implements Fact {}
