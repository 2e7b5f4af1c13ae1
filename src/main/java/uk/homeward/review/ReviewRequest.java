package uk.homeward.review;

import java.time.LocalDate;

/**
 * @param subjectReference what is reviewed, for example {@code EPI-000123}
 * @param comesUpOn the day on which it is put before a social worker
 * @param dueBy the last day on which it may be conducted
 */
public record ReviewRequest(
        ReviewKind kind,
        String subjectReference,
        String caseReference,
        String personReference,
        LocalDate comesUpOn,
        LocalDate dueBy) {}
