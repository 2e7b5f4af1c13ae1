package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;
import uk.homeward.shortterm.EpisodeFact.ChargeStarted;
import uk.homeward.shortterm.EpisodeFact.ToldAboutCharge;

/** When support begins to be charged, and what has to be so before. */
@Service
@Transactional
public class ChargeService {

    private final EpisodeStore store;
    private final ChargeRules rules;
    private final LateFactService lateFacts;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ChargeService(
            EpisodeStore store,
            ChargeRules rules,
            LateFactService lateFacts,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.rules = rules;
        this.lateFacts = lateFacts;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public ChargeDates dates(String reference) {
        Episode episode = store.load(reference);
        ChargeDates dates = episode.chargeDates(rules);
        return lateFacts.waits(episode) ? dates.awaitingSecondPerson() : dates;
    }

    /** @param asked whether a task asked for it, and goes on by itself */
    public void tell(String reference, ChargeTold told, boolean asked) {
        Episode episode = store.load(reference);
        ChargeNotice notice = episode.tellAboutCharge(told, today());
        String late =
                Wording.lateReason("lateReason", told.lateReason(), notice.toldOn(), today(), council.lateFactDays());
        store.keep(episode);
        facts.publishEvent(new ToldAboutCharge(
                reference, episode.caseReference(), notice.toldOn(), notice.format(), notice.assessment()));
        lateFacts.told(LateFactKind.CHARGE_NOTICE, reference, episode, notice.toldOn(), late);
        if (!asked) {
            facts.publishEvent(new ChargeReconsidered(reference, episode.caseReference()));
        }
    }

    /** Once; refused while support is still free, or nobody has told the person. */
    public void start(String reference) {
        Episode episode = store.load(reference);
        lateFacts.expectSettled(episode);
        if (episode.startCharge(today())) {
            store.keep(episode);
            facts.publishEvent(new ChargeStarted(
                    reference,
                    episode.caseReference(),
                    requireNonNull(episode.charge().since())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
