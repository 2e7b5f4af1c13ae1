package uk.homeward.shortterm;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;
import uk.homeward.hospital.StaySubject;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.EpisodeFact.SupportLapsed;

/** What becomes of an episode when a stay in hospital ends. */
@Component
class EpisodeStaySubject implements StaySubject {

    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final EpisodeStays stays;
    private final EpisodePlaces places;
    private final WhatFollows follows;

    EpisodeStaySubject(
            EpisodeStore store, EpisodeEndings endings, EpisodeStays stays, EpisodePlaces places, WhatFollows follows) {
        this.store = store;
        this.endings = endings;
        this.stays = stays;
        this.places = places;
        this.follows = follows;
    }

    @Override
    public Reference kind() {
        return Reference.EPISODE;
    }

    @Override
    public void expectDuring(String reference, Stay stay) {
        store.load(reference).expectDuring(stay);
    }

    @Override
    public void counted(String reference, HospitalDays before, HospitalDays now) {
        stays.count(store.load(reference), now);
    }

    @Override
    public void keptUntil(String reference, LocalDate until) {
        Episode episode = store.load(reference);
        episode.expectInHospital();
        places.keptUntil(episode, until);
    }

    @Override
    public void lapsed(String reference, String stay, LocalDate lastDay) {
        Episode episode = store.load(reference);
        endings.end(
                episode, held -> held.lapse(lastDay), new SupportLapsed(reference, episode.caseReference(), lastDay));
        follows.ask(episode, FollowUpCause.LAPSED);
    }
}
