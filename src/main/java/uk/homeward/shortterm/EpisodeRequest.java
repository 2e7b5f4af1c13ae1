package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;

/**
 * What is asked of one service for one person.
 *
 * @param replacesLiveService whether the short-term service that the person already has ends on the day this one starts
 */
public record EpisodeRequest(
        String referralReference,
        String personReference,
        EntryRoute route,
        String service,
        ShortTermPurpose purpose,
        LocalDate plannedStartOn,
        boolean assessmentNeeded,
        boolean replacesLiveService) {}
