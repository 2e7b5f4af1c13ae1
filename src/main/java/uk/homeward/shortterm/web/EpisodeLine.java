package uk.homeward.shortterm.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;

/** An episode in a list: its state and its dates, without goals and weeks. */
record EpisodeLine(
        String reference,
        String referralReference,
        String personReference,
        EpisodeStatus status,
        String service,
        String serviceName,
        EntryRoute route,
        ShortTermPurpose purpose,
        LocalDate plannedStartOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate chargeFrom,
        @Nullable String reviewReference,
        @Nullable LocalDate reviewComesUpOn,
        @Nullable String formerPackage) {

    static EpisodeLine of(EpisodeView episode) {
        return new EpisodeLine(
                episode.reference(),
                episode.referralReference(),
                episode.personReference(),
                episode.status(),
                episode.service(),
                episode.serviceName(),
                episode.route(),
                episode.purpose(),
                episode.plannedStartOn(),
                episode.startedOn(),
                episode.plannedEndOn(),
                episode.endedOn(),
                episode.chargeFrom(),
                episode.reviewReference(),
                episode.reviewComesUpOn(),
                episode.formerPackage());
    }
}
