package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeStarted;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;

/** When support begins to be charged. */
@Service
@Transactional
public class ChargeService {

    private final EpisodeStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ChargeService(EpisodeStore store, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** Once; refused while support is still free. */
    public void start(String reference) {
        Episode episode = store.load(reference);
        if (episode.startCharge(LocalDate.now(clock))) {
            store.keep(episode);
            facts.publishEvent(new ChargeStarted(
                    reference, episode.caseReference(), episode.dates().chargeFrom()));
        }
    }

    /** The person now only waits for long-term support: announces {@link PurposeChanged}. */
    public void changePurpose(String reference, @Nullable LocalDate changedOn, @Nullable String reason) {
        LocalDate on = Wording.answered("changedOn", changedOn, "Give the day on which the purpose changed.");
        String why = Wording.required(
                "reason",
                "The reason",
                reason,
                "Say what showed that the person now only waits for long-term support.");
        Episode episode = store.load(reference);
        boolean chargeBegins = episode.changePurpose(on, why, LocalDate.now(clock));
        store.keep(episode);
        facts.publishEvent(new PurposeChanged(
                reference, episode.caseReference(), on, episode.dates().chargeFrom(), chargeBegins, why));
    }
}
