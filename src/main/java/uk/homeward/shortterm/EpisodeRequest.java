package uk.homeward.shortterm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;

/**
 * What is asked of one service for one person.
 *
 * @param replacesLiveService whether the short-term service that the person already has ends on the day this one starts
 * @param dischargeOn day on which the person goes home from hospital, where they do; it may be past
 * @param formerPackage the package that lapsed in hospital and restarts this way (KEN-06)
 */
@Embeddable
public record EpisodeRequest(
        String referralReference,
        String personReference,
        @Enumerated(EnumType.STRING) EntryRoute route,
        String service,
        @Enumerated(EnumType.STRING) ShortTermPurpose purpose,
        LocalDate plannedStartOn,
        boolean assessmentNeeded,
        boolean replacesLiveService,
        @Nullable String formerPackage,
        @Nullable LocalDate dischargeOn,
        @Embedded PlaceWish wish) {

    public EpisodeRequest(
            String referralReference,
            String personReference,
            EntryRoute route,
            String service,
            ShortTermPurpose purpose,
            LocalDate plannedStartOn,
            boolean assessmentNeeded,
            boolean replacesLiveService) {
        this(
                referralReference,
                personReference,
                route,
                service,
                purpose,
                plannedStartOn,
                assessmentNeeded,
                replacesLiveService,
                null,
                null,
                PlaceWish.usual());
    }

    /** @param exitPlan where there is another one now */
    EpisodeRequest startingOn(LocalDate start, LocalDate discharge, @Nullable String exitPlan) {
        return new EpisodeRequest(
                referralReference,
                personReference,
                route,
                service,
                purpose,
                start,
                assessmentNeeded,
                replacesLiveService,
                formerPackage,
                discharge,
                exitPlan == null ? wish : new PlaceWish(wish.urgent(), wish.hoursPerWeek(), exitPlan));
    }
}
