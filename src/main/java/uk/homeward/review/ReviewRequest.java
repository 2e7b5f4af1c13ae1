package uk.homeward.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * @param subjectReference what is reviewed, for example {@code EPI-000123}
 * @param comesUpOn the day on which it is put before a social worker
 * @param dueBy the last day on which it may be conducted
 */
@Embeddable
public record ReviewRequest(
        @Enumerated(EnumType.STRING) ReviewKind kind,
        String subjectReference,
        String caseReference,
        String personReference,
        LocalDate comesUpOn,
        LocalDate dueBy) {}
