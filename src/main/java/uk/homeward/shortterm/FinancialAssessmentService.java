package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;
import uk.homeward.shortterm.EpisodeFact.FinancesAssessed;

/** How the financial assessment stands, which a charge waits for. */
@Service
@Transactional
public class FinancialAssessmentService {
    private final EpisodeStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    FinancialAssessmentService(EpisodeStore store, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** @param asked whether a task asked for it, and goes on by itself */
    public void assess(String reference, @Nullable FinancialAssessment found, boolean asked) {
        FinancialAssessment state =
                Wording.answered("financialAssessment", found, "Say how the financial assessment stands.");
        Episode episode = store.load(reference);
        episode.assessFinances(state, LocalDate.now(clock));
        store.keep(episode);
        facts.publishEvent(new FinancesAssessed(reference, episode.caseReference(), state));
        if (!asked) {
            facts.publishEvent(new ChargeReconsidered(reference, episode.caseReference()));
        }
    }
}
