package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** Support has ended as its review decided. */
public record SupportEnded(String reference, String caseReference, LocalDate endedOn, @Nullable Sequel sequel)
        implements Fact {}
