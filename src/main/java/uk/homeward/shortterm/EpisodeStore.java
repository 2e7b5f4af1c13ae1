package uk.homeward.shortterm;

import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import uk.homeward.council.CurrentServices;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** Loads and keeps episodes, and says in a sentence when somebody else was quicker. */
@Component
class EpisodeStore {

    private final Episodes episodes;
    private final CurrentServices services;

    EpisodeStore(Episodes episodes, CurrentServices services) {
        this.episodes = episodes;
        this.services = services;
    }

    Episode load(String reference) {
        return episodes.findById(Reference.EPISODE.id(reference)).orElseThrow(Reference.EPISODE::unknown);
    }

    /** Flushes, so that what the database refuses is met here, where it can be worded. */
    void keep(Episode episode) {
        try {
            episodes.saveAndFlush(episode);
        } catch (DataIntegrityViolationException somebodyWasQuicker) {
            throw worded(somebodyWasQuicker);
        }
    }

    ServiceDefinition service(String code) {
        return services.find(code)
                .orElseThrow(() -> new Refusal(
                        "service", "The council has no short-term service of this name. Choose one from the list."));
    }

    /** The rules of an episode's own service, whatever other services are open beside it (KEN-20). */
    ServiceDefinition rules(Episode episode) {
        return service(episode.request().service());
    }

    /** A person has one short-term service at a time; whoever refers to a second one has three choices. */
    static Refusal liveService() {
        return new Refusal(
                "liveServiceChoice",
                "This person already has a short-term service. Keep it and add this referral to it, replace it on the day the"
                        + " new one starts, or close this referral.");
    }

    /** The indices that the database guards, whatever races; a second node may have been quicker. */
    private static Refusal worded(DataIntegrityViolationException violation) {
        String cause =
                String.valueOf(violation.getMostSpecificCause().getMessage()).toLowerCase(Locale.ROOT);
        if (cause.contains("episode_one_running") || cause.contains("episode_one_accepted")) {
            return liveService();
        }
        if (cause.contains("episode_one_per_referral")) {
            return new Conflict("This referral has already led to a short-term service. Open the case to see it.");
        }
        throw violation;
    }
}
