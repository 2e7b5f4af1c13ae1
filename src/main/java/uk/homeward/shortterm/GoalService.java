package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.shortterm.EpisodeFact.GoalsAgreed;

/** What the person wants to be able to do again, from the agreement to the scores at the end. */
@Service
@Transactional
public class GoalService {

    private final EpisodeStore store;
    private final Goals goals;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    GoalService(EpisodeStore store, Goals goals, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.goals = goals;
        this.clock = clock;
        this.facts = facts;
    }

    public void agree(String reference, GoalsAgreement agreement) {
        Episode episode = store.load(reference);
        List<Goal> agreed = episode.agreeGoals(agreement, Actor.name(), LocalDate.now(clock));
        agreed.forEach(goals::save);
        store.keep(episode);
        facts.publishEvent(new GoalsAgreed(reference, episode.caseReference(), agreed.size()));
    }

    /** @param scores one for each goal, or none where support goes on without them */
    void leaveWith(Episode episode, List<Integer> scores) {
        if (!scores.isEmpty()) {
            goals.findByEpisodeIdInOrderByNumber(List.of(episode.id())).forEach(goal -> {
                goal.leftWith(scores.get(goal.number() - 1));
                goals.save(goal);
            });
        }
    }
}
