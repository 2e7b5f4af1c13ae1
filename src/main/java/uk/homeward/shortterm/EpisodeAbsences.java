package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceSubject;
import uk.homeward.absence.AbsentPerson;
import uk.homeward.absence.Away;
import uk.homeward.hospital.StayDates;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;

/** What days away mean for an episode: its place and its end stay, nobody looks back on a week in which nobody came. */
@Component
class EpisodeAbsences implements AbsenceSubject {

    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final TimesAway times;
    private final AdmissionService admissions;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    EpisodeAbsences(
            EpisodeStore store,
            EpisodeEndings endings,
            TimesAway times,
            AdmissionService admissions,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.endings = endings;
        this.times = times;
        this.admissions = admissions;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public Reference kind() {
        return Reference.EPISODE;
    }

    @Override
    public AbsentPerson expectDuring(String reference, Away days) {
        Episode episode = store.load(reference);
        episode.expectDuring(days);
        return new AbsentPerson(episode.caseReference(), episode.request().personReference());
    }

    @Override
    public void counted(String reference) {
        Episode episode = store.load(reference);
        LocalDate before = episode.charge().from();
        endings.change(episode, away -> away.countAbsences(times.of(away), LocalDate.now(clock)));
        if (episode.status() == EpisodeStatus.ACTIVE && !episode.charge().from().equals(before)) {
            facts.publishEvent(new ChargeReconsidered(reference, episode.caseReference()));
        }
    }

    @Override
    public void admitted(String reference, LocalDate admittedOn, String said) {
        admissions.admit(reference, new StayDates(admittedOn, null, said));
    }
}
