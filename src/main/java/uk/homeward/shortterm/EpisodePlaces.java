package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.provision.ProvisionService;

/** What the turns of an episode mean for its place and its money. */
@Component
class EpisodePlaces {

    private final ProvisionService provision;

    EpisodePlaces(ProvisionService provision) {
        this.provision = provision;
    }

    void started(Episode episode, Start start) {
        provision.start(episode.reference(), start.on(), start.plannedEnd(), start.hoursPerWeek());
    }

    void hoursChanged(Episode episode, BigDecimal hoursPerWeek, LocalDate from) {
        provision.changeHours(episode.reference(), hoursPerWeek, from);
    }

    void extended(Episode episode, String reason, @Nullable String exitPlan) {
        provision.extend(episode.reference(), startedOn(episode), episode.plannedEnd(), reason, exitPlan);
    }

    /** While the person is in hospital the place is kept for them, and paid. */
    void keptUntil(Episode episode, LocalDate holdUntil) {
        if (holdUntil.isAfter(episode.plannedEnd())) {
            provision.keep(
                    episode.reference(), startedOn(episode), holdUntil, "The place is kept during a hospital stay.");
        }
    }

    void returned(Episode episode) {
        provision.keep(
                episode.reference(),
                startedOn(episode),
                episode.plannedEnd(),
                "The person has returned from hospital.");
    }

    void startCorrected(Episode episode) {
        provision.correct(
                episode.reference(),
                startedOn(episode),
                episode.ended().map(Ending::on).orElseGet(episode::plannedEnd),
                "The day of the start was put right.");
    }

    void ended(Episode episode) {
        if (episode.given().isPresent()) {
            provision.end(episode.reference(), episode.ended().orElseThrow().on());
        } else {
            provision.withdraw(episode.reference());
        }
    }

    private static LocalDate startedOn(Episode episode) {
        return episode.given().map(Support::startedOn).orElseThrow();
    }
}
