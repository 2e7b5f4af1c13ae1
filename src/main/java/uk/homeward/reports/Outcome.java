package uk.homeward.reports;

import uk.homeward.council.EntryRoute;

/**
 * What became of those who had a service, counted alike for each service and way in, so that live-in care by step-down, by
 * step-up and step-up beds can be compared (HAM-19). Who died is not counted, nor who went on to another service.
 *
 * @param independent who then needed no support
 * @param noLongTerm for whom neither long-term support nor an assessment for it followed
 * @param goals that were scored at the start and at the end
 * @param goalsImproved of these, those scored higher at the end
 * @param outcomesMet whose outcomes were fully met, as their review found
 */
public record Outcome(
        String service,
        EntryRoute route,
        long ended,
        long independent,
        long noLongTerm,
        long goals,
        long goalsImproved,
        long outcomesMet,
        double averageDays) {}
