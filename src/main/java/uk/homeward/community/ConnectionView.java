package uk.homeward.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A connection as shown to those who may see the person. */
public record ConnectionView(
        String reference,
        String caseReference,
        String personReference,
        ConnectionStatus status,
        String wishes,
        @Nullable String offer,
        @Nullable String offerName,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lookAgainOn,
        @Nullable String nothingReason,
        @Nullable String goesOnReason,
        @Nullable LocalDate endedOn,
        @Nullable ConnectionOutcome outcome,
        @Nullable String note) {}
