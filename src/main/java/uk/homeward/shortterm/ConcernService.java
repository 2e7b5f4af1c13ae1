package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.refusal.Conflict;
import uk.homeward.shortterm.EpisodeFact.ConcernAnswered;
import uk.homeward.shortterm.EpisodeFact.ConcernOvertaken;
import uk.homeward.shortterm.EpisodeFact.ConcernRaised;

/** Somebody who comes to the person is worried: a therapist answers (KEN-18). */
@Service
@Transactional
public class ConcernService {
    private final EpisodeStore store;
    private final Concerns concerns;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ConcernService(EpisodeStore store, Concerns concerns, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.concerns = concerns;
        this.clock = clock;
        this.facts = facts;
    }

    /** Between two weekly reviews too: a therapist is asked at once. */
    public void raiseConcern(String reference, @Nullable String note) {
        Episode episode = store.load(reference);
        LocalDate today = LocalDate.now(clock);
        concerns.save(episode.raiseConcern(note, Actor.name(), today));
        facts.publishEvent(new ConcernRaised(reference, episode.caseReference(), today));
    }

    /** Answers the concern that has waited longest. */
    public void answerConcern(String reference, @Nullable String response) {
        Episode episode = store.load(reference);
        LocalDate today = LocalDate.now(clock);
        Concern concern = concerns.findByEpisodeIdAndAnsweredOnIsNullOrderById(episode.id()).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("Every concern has been answered. Open the case to read the answers."));
        episode.answerConcern(concern, response, Actor.name(), today);
        concerns.save(concern);
        facts.publishEvent(new ConcernAnswered(reference, episode.caseReference(), today));
    }

    void overtakenByAdmission(Episode episode, LocalDate admittedOn) {
        concerns.findByEpisodeIdAndAnsweredOnIsNullOrderById(episode.id()).forEach(concern -> {
            concern.overtaken(admittedOn, Actor.name(), LocalDate.now(clock));
            concerns.save(concern);
            facts.publishEvent(new ConcernOvertaken(episode.reference(), episode.caseReference(), admittedOn));
        });
    }
}
