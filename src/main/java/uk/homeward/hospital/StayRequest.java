package uk.homeward.hospital;

import java.time.LocalDate;

/**
 * Somebody went into hospital while they had support.
 *
 * @param subjectReference of the support that pauses, for example {@code EPI-000123}
 * @param holdUntil the last day of the hold period
 */
public record StayRequest(
        String subjectReference,
        String caseReference,
        String personReference,
        LocalDate admittedOn,
        LocalDate holdUntil) {}
