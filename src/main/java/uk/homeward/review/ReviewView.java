package uk.homeward.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record ReviewView(
        String reference,
        ReviewKind kind,
        ReviewStatus status,
        String subjectReference,
        String caseReference,
        String personReference,
        LocalDate comesUpOn,
        LocalDate dueBy,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate conductedOn,
        @Nullable String conductedBy,
        @Nullable ReviewFindings findings) {}
