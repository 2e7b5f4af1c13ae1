package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody recorded on the way to a new framework. */
public record CommissioningNoteView(
        long id,
        NoteKind kind,
        String subject,
        LocalDate onDay,
        @Nullable BigDecimal pounds,
        String answer,
        String note,
        String recordedBy,
        LocalDate recordedOn) {}
