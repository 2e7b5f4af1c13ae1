package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** The week was looked back on. The reason says why hours rise, where they do (COV-03). */
public record ProgressRecorded(String reference, String caseReference, LocalDate recordedOn, @Nullable String reason)
        implements Fact {}
