package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceRegister;
import uk.homeward.audit.Fact;
import uk.homeward.hospital.StayRegister;
import uk.homeward.shortterm.EpisodeFact.ChargeMoved;
import uk.homeward.shortterm.EpisodeFact.ChargeWithdrawn;

/** Keeps what every change of course has in common: a review that is no longer needed, a charge that came too early. */
@Component
class EpisodeEndings {

    private final EpisodeStore store;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final StayRegister stays;
    private final AbsenceRegister absences;
    private final ApplicationEventPublisher facts;

    EpisodeEndings(
            EpisodeStore store,
            ReviewPlanner reviews,
            EpisodePlaces places,
            StayRegister stays,
            AbsenceRegister absences,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.reviews = reviews;
        this.places = places;
        this.stays = stays;
        this.absences = absences;
        this.facts = facts;
    }

    /** Ends the episode and with it the review that was ahead of it, its place and its money; then tells the fact. */
    void end(Episode episode, Consumer<Episode> how, Fact fact) {
        end(episode, how, () -> fact);
    }

    void end(Episode episode, Consumer<Episode> how, Supplier<Fact> fact) {
        String outstanding = episode.outstandingReview();
        change(episode, how);
        reviews.cancel(outstanding, "Support is over.");
        places.ended(episode);
        stays.supportOver(episode.reference(), episode.ended().orElseThrow().on());
        absences.noLongerAsked(episode.reference(), "Support is over.");
        facts.publishEvent(fact.get());
    }

    /** Changes and keeps the episode; a charge that the change took back, or put off, is told. */
    void change(Episode episode, Consumer<Episode> how) {
        LocalDate before = chargedSince(episode);
        how.accept(episode);
        store.keep(episode);
        LocalDate now = chargedSince(episode);
        if (before == null || before.equals(now)) {
            return;
        }
        if (now == null) {
            episode.given()
                    .map(Support::charge)
                    .ifPresent(charge -> facts.publishEvent(
                            new ChargeWithdrawn(episode.reference(), episode.caseReference(), charge.from())));
        } else {
            facts.publishEvent(new ChargeMoved(episode.reference(), episode.caseReference(), before, now));
        }
    }

    private static @Nullable LocalDate chargedSince(Episode episode) {
        return episode.given().map(Support::charge).map(Charge::since).orElse(null);
    }
}
