package uk.homeward.reports;

import uk.homeward.council.EntryRoute;

/**
 * What became of those who had a service, counted alike for each service and way in, so that live-in care by step-down, by
 * step-up and step-up beds can be compared (HAM-19). Who died is not counted, nor who went on to another service.
 *
 * @param independent who then needed no support
 * @param measured whom the national measure counts: not those who went into hospital, declined, pay for themselves or have
 *     care of the NHS
 * @param noLongTerm of these, for whom no long-term support followed
 * @param toBeClassified for whom an assessment followed, and nobody has said what it led to
 * @param goals that were scored at the start and at the end
 * @param goalsImproved of these, those scored higher at the end
 * @param outcomesMet whose outcomes were fully met, as their review found
 */
public record Outcome(
        String service,
        EntryRoute route,
        long ended,
        long independent,
        long measured,
        long noLongTerm,
        long toBeClassified,
        long goals,
        long goalsImproved,
        long outcomesMet,
        double averageDays) {}
