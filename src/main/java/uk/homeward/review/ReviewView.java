package uk.homeward.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param remindOn counted in working days, while the reminder lies ahead
 * @param cancelReason why it was not held, where it was not
 * @param meeting once the review was held
 * @param findings of the kind of the review, once it was held
 */
public record ReviewView(
        String reference,
        ReviewKind kind,
        ReviewStatus status,
        String subjectReference,
        String caseReference,
        String personReference,
        LocalDate comesUpOn,
        LocalDate dueBy,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate escalatedOn,
        @Nullable String conductedBy,
        @Nullable String cancelReason,
        @Nullable ReviewMeeting meeting,
        @Nullable ReviewFindings findings) {}
