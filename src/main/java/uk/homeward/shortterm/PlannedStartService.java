package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.Authority;
import uk.homeward.provision.PlannedProvisionService;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.PlannedStartMoved;

/** Nobody has come yet, and the person goes home on another day: place, money and all that waits for the start move with it. */
@Service
@Transactional
public class PlannedStartService {

    private final EpisodeStore store;
    private final PlannedProvisionService provision;
    private final Authority authority;
    private final ApplicationEventPublisher facts;

    PlannedStartService(
            EpisodeStore store,
            PlannedProvisionService provision,
            Authority authority,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.provision = provision;
        this.authority = authority;
        this.facts = facts;
    }

    /**
     * @param exitPlan where support now ends after the contract of the service (HAM-05)
     * @return the first day of support that can be had: later than wished for where the place is not free before
     */
    public LocalDate move(
            String reference, LocalDate plannedStartOn, LocalDate dischargeOn, @Nullable String exitPlan) {
        Episode episode = store.load(reference);
        LocalDate was = episode.request().plannedStartOn();
        ServiceDefinition service = store.rules(episode);
        Acceptance.checkOpen("plannedStartOn", service.whyNoStartOn(plannedStartOn));
        Acceptance.checkOpen("plannedStartOn", authority.whyNoStartOn(service, plannedStartOn));
        LocalDate start = plan(episode, plannedStartOn, dischargeOn, exitPlan);
        facts.publishEvent(new PlannedStartMoved(
                reference,
                episode.caseReference(),
                start,
                new Change("First day of support, as planned", Wording.day(was), Wording.day(start))));
        return start;
    }

    /** The person went home on another day than was told; support may have started since that day. */
    public void correctDischarge(String reference, LocalDate dischargeOn) {
        Episode episode = store.load(reference);
        episode.dischargedOn(dischargeOn);
        store.keep(episode);
    }

    private LocalDate plan(Episode episode, LocalDate wished, LocalDate dischargeOn, @Nullable String exitPlan) {
        episode.moveStart(episode.request().startingOn(wished, dischargeOn, exitPlan));
        store.keep(episode);
        LocalDate held = provision.replan(episode.reference(), "The discharge was moved.");
        if (held.isAfter(wished)) {
            episode.moveStart(episode.request().startingOn(held, dischargeOn, exitPlan));
            store.keep(episode);
        }
        return held;
    }
}
