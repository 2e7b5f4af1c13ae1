package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.shortterm.EpisodeFact.SupportDatesMoved;

/** Whatever is told of stays in hospital, and whenever: an episode is counted anew from all of them. */
@Component
class EpisodeStays {

    private final EpisodeStore store;
    private final TimesAway times;
    private final EpisodeEndings endings;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final WhatFollows follows;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    EpisodeStays(
            EpisodeStore store,
            TimesAway times,
            EpisodeEndings endings,
            ReviewPlanner reviews,
            EpisodePlaces places,
            WhatFollows follows,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.times = times;
        this.endings = endings;
        this.reviews = reviews;
        this.places = places;
        this.follows = follows;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    void count(Episode episode, HospitalDays now) {
        boolean wasInHospital = episode.status() == EpisodeStatus.IN_HOSPITAL;
        @Nullable SupportDates waitedFor = episode.status() == EpisodeStatus.ACTIVE ? episode.dates() : null;
        LocalDate today = LocalDate.now(clock);
        TimeAway away = times.with(episode, now);
        LocalDate closesOn = store.rules(episode).closesOn();
        endings.change(episode, home -> home.countStays(away, council.hospital(), closesOn, today));
        if (episode.status() != EpisodeStatus.ACTIVE) {
            return;
        }
        if (wasInHospital) {
            datesHold(episode, today);
        } else if (!episode.dates().equals(waitedFor)) {
            datesHold(episode, today);
            facts.publishEvent(new SupportDatesMoved(
                    episode.reference(),
                    episode.caseReference(),
                    episode.plannedEnd(),
                    episode.dates().chargeFrom()));
        }
    }

    private void datesHold(Episode episode, LocalDate today) {
        reviews.replace(episode, "The person was in hospital: another review takes its place.", today);
        store.keep(episode);
        places.returned(episode);
        follows.goesOn(episode);
    }
}
