package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.Authority;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.EpisodeFact.EpisodeOpened;

/** From the request for a service until support starts. */
@Service
@Transactional
public class OpeningService {

    private final Episodes episodes;
    private final EpisodeStore store;
    private final CouncilProfile council;
    private final Authority authority;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OpeningService(
            Episodes episodes,
            EpisodeStore store,
            CouncilProfile council,
            Authority authority,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.episodes = episodes;
        this.store = store;
        this.council = council;
        this.authority = authority;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Opens an episode: exactly one service accepts the person (KEN-38).
     *
     * @return its reference, for example {@code EPI-000123}
     * @throws Refusal if the service is unknown, not open on the day, not for this route or purpose, or the person already has
     *     a live short-term service
     */
    public String open(EpisodeRequest request) {
        ServiceDefinition service = store.service(request.service());
        Episode episode = new Episode(request, service, LocalDate.now(clock));
        // Nobody is taken on before the decision that the service hangs on is in force (HAM-02).
        Acceptance.checkOpen("plannedStartOn", authority.whyNoStartOn(service, request.plannedStartOn()));
        if (!request.replacesLiveService()
                && episodes.existsByRequestPersonReferenceAndStatusIn(request.personReference(), EpisodeStatus.LIVE)) {
            throw EpisodeStore.liveService();
        }
        store.keep(episode);
        facts.publishEvent(new EpisodeOpened(
                episode.reference(), episode.caseReference(), request.service(), request.plannedStartOn()));
        return episode.reference();
    }

    @Transactional(readOnly = true)
    public PlacementDates placementDates(String reference) {
        LocalDate plannedStart = store.load(reference).request().plannedStartOn();
        return new PlacementDates(
                plannedStart,
                plannedStart.plusDays(1),
                workingDays.after(plannedStart, council.responseTimes().goalsWorkingDays()));
    }
}
