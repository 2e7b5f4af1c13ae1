package uk.homeward.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** The place goes on until a later day. */
public record PlaceExtended(String reference, String caseReference, @Nullable ContractSource source, LocalDate until)
        implements Fact {}
