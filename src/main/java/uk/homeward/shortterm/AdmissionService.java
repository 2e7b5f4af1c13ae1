package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;
import uk.homeward.hospital.StayDates;
import uk.homeward.hospital.StayRegister;
import uk.homeward.hospital.StayRequest;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.AdmittedToHospital;
import uk.homeward.shortterm.EpisodeFact.StayTold;

/** The person goes into hospital, or was there; {@link EpisodeStaySubject} says what the end of the stay means. */
@Service
@Transactional
public class AdmissionService {

    private final EpisodeStore store;
    private final EpisodeStays counted;
    private final AdmissionBeforeStart beforeStart;
    private final ConcernService concerns;
    private final EpisodePlaces places;
    private final StayRegister stays;
    private final LateFactService lateFacts;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    AdmissionService(
            EpisodeStore store,
            EpisodeStays counted,
            AdmissionBeforeStart beforeStart,
            ConcernService concerns,
            EpisodePlaces places,
            StayRegister stays,
            LateFactService lateFacts,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.counted = counted;
        this.beforeStart = beforeStart;
        this.concerns = concerns;
        this.places = places;
        this.stays = stays;
        this.lateFacts = lateFacts;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Announces {@link AdmittedToHospital}, or {@link StayTold} where the stay, or support itself, is over: then it is
     * history, and nothing but the dates changes.
     */
    public void admit(String reference, StayDates told) {
        LocalDate today = LocalDate.now(clock);
        Stay stay = told.checked(today);
        Episode episode = store.load(reference);
        if (episode.status() == EpisodeStatus.ACCEPTED) {
            beforeStart.admit(episode, stay, late(told, stay, today));
            return;
        }
        episode.expectDuring(stay);
        HospitalDays now = stays.daysOf(reference).with(stay);
        String why = late(told, stay, today);
        counted.count(episode, now);
        if (stay.returnedOn() == null && episode.status() == EpisodeStatus.IN_HOSPITAL) {
            pause(episode, stay, holdUntil(stay, today), why);
        } else {
            String known = begin(episode, stay, null);
            episode.ended().ifPresent(ending -> stays.supportOver(reference, ending.on()));
            facts.publishEvent(
                    new StayTold(reference, episode.caseReference(), stay.admittedOn(), stay.returnedOn(), known, why));
            lateFacts.told(LateFactKind.ADMISSION, known, episode, stay.admittedOn(), why);
        }
    }

    private @Nullable String late(StayDates told, Stay stay, LocalDate today) {
        return Wording.lateReason("lateReason", told.lateReason(), stay.admittedOn(), today, council.lateFactDays());
    }

    /** Told late, the place is kept from the day on which it was told: nothing lapses before somebody could ask. */
    private LocalDate holdUntil(Stay stay, LocalDate today) {
        boolean late = stay.admittedOn().isBefore(today.minusDays(council.lateFactDays()));
        return (late ? today : stay.admittedOn()).plusDays(council.hospital().holdDays());
    }

    private void pause(Episode episode, Stay stay, LocalDate holdUntil, @Nullable String why) {
        concerns.overtakenByAdmission(episode, stay.admittedOn());
        places.keptUntil(episode, holdUntil);
        String known = begin(episode, stay, holdUntil);
        facts.publishEvent(
                new AdmittedToHospital(episode.reference(), episode.caseReference(), stay.admittedOn(), known, why));
        lateFacts.told(LateFactKind.ADMISSION, known, episode, stay.admittedOn(), why);
    }

    private String begin(Episode episode, Stay stay, @Nullable LocalDate holdUntil) {
        return stays.begin(new StayRequest(
                episode.reference(), episode.caseReference(), episode.request().personReference(), stay, holdUntil));
    }
}
