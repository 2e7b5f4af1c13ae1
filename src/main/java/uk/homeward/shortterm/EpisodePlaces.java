package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.provision.ActualProvision;
import uk.homeward.provision.ProvisionService;

/** What the turns of an episode mean for its place and its money. */
@Component
class EpisodePlaces {

    private final ProvisionService provision;

    EpisodePlaces(ProvisionService provision) {
        this.provision = provision;
    }

    void started(Episode episode) {
        follow(episode, "Support has started.");
    }

    void hoursChanged(Episode episode) {
        follow(episode, "The hours of support have changed.");
    }

    void extended(Episode episode, String reason, @Nullable String exitPlan) {
        Support given = episode.given().orElseThrow();
        provision.extend(
                episode.reference(),
                new ActualProvision(given.startedOn(), given.plannedEndOn(), given.hours()),
                reason,
                exitPlan);
    }

    /** While the person is in hospital the place is kept for them, and paid. */
    void keptUntil(Episode episode, LocalDate holdUntil) {
        if (holdUntil.isAfter(episode.plannedEnd())) {
            follow(episode, holdUntil, "The place is kept during a hospital stay.");
        }
    }

    void returned(Episode episode) {
        follow(episode, "The person has returned from hospital.");
    }

    void startCorrected(Episode episode) {
        follow(episode, "The day of the start was put right.");
    }

    private void follow(Episode episode, String reason) {
        follow(episode, episode.ended().map(Ending::on).orElseGet(episode::plannedEnd), reason);
    }

    private void follow(Episode episode, LocalDate until, String reason) {
        Support given = episode.given().orElseThrow();
        provision.follow(episode.reference(), new ActualProvision(given.startedOn(), until, given.hours()), reason);
    }

    void ended(Episode episode) {
        if (episode.given().isPresent()) {
            provision.end(episode.reference(), episode.ended().orElseThrow().on());
        } else {
            provision.withdraw(episode.reference());
        }
    }
}
