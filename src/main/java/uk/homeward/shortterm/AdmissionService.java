package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.hospital.StayRegister;
import uk.homeward.hospital.StayRequest;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.AdmittedToHospital;

/** The person goes into hospital; {@link EpisodeStaySubject} says what the end of the stay means. */
@Service
@Transactional
public class AdmissionService {

    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final ProgressService progress;
    private final EpisodePlaces places;
    private final StayRegister stays;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AdmissionService(
            EpisodeStore store,
            EpisodeEndings endings,
            ProgressService progress,
            EpisodePlaces places,
            StayRegister stays,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.endings = endings;
        this.progress = progress;
        this.places = places;
        this.stays = stays;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** Announces {@link AdmittedToHospital}. */
    public void admit(String reference, @Nullable LocalDate admittedOn) {
        LocalDate on = Wording.answered("admittedOn", admittedOn, "Give the day of admission.");
        Episode episode = store.load(reference);
        LocalDate holdUntil = on.plusDays(council.hospital().holdDays());
        endings.change(episode, home -> home.admit(on, council.hospital(), LocalDate.now(clock)));
        progress.overtakenByAdmission(episode, on);
        places.keptUntil(episode, holdUntil);
        String stay = stays.begin(new StayRequest(
                reference, episode.caseReference(), episode.request().personReference(), on, holdUntil));
        facts.publishEvent(new AdmittedToHospital(reference, episode.caseReference(), on, stay));
    }
}
