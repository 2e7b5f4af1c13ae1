package uk.homeward.reports;

import uk.homeward.council.EntryRoute;

/**
 * How long people stayed in a service, of those whose support has ended, by the way they came in (HAM-18). The first day
 * and the last count; days in hospital do not, and are told apart.
 *
 * @param averageHospitalDays days in hospital while the service was held
 */
public record LengthOfStay(
        String service,
        EntryRoute route,
        long ended,
        double averageDays,
        double medianDays,
        double averageHospitalDays,
        long upTo7,
        long upTo14,
        long upTo28,
        long upTo42,
        long longer) {}
