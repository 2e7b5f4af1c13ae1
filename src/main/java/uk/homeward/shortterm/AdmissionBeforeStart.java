package uk.homeward.shortterm;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.hospital.Stay;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;

/** Back in hospital before the first visit: the service does not start, and whoever made way for it can begin anew. */
@Component
class AdmissionBeforeStart {

    private final EpisodeEndings endings;

    AdmissionBeforeStart(EpisodeEndings endings) {
        this.endings = endings;
    }

    void admit(Episode episode, Stay stay, @Nullable String why) {
        if (stay.returnedOn() != null) {
            throw new Refusal(
                    "returnedOn",
                    "Support has not started. Give the day of admission alone, and confirm the discharge anew.");
        }
        endings.end(
                episode,
                waiting -> waiting.admittedBeforeStart(stay.admittedOn(), why),
                new AdmittedBeforeStart(episode.reference(), episode.caseReference(), stay.admittedOn(), why));
    }
}
