package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.refusal.Conflict;

/** The weeks of an episode and the concerns they raise. */
@Component
class WeeklyProgress {

    private final EpisodeStore ledger;
    private final Weeks weeks;
    private final Concerns concerns;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WeeklyProgress(EpisodeStore ledger, Weeks weeks, Concerns concerns, Clock clock, ApplicationEventPublisher facts) {
        this.ledger = ledger;
        this.weeks = weeks;
        this.concerns = concerns;
        this.clock = clock;
        this.facts = facts;
    }

    void record(Episode episode, ProgressReport report) {
        LocalDate today = LocalDate.now(clock);
        Concern concern = report.concern() ? episode.raiseConcern(report.concernNote(), Actor.name(), today) : null;
        Week week = episode.recordProgress(report, Actor.name(), today);

        weeks.save(week);
        if (concern != null) {
            concerns.save(concern);
        }
        ledger.keep(episode);
        String reference = episode.reference();
        String caseReference = episode.request().referralReference();
        facts.publishEvent(new ProgressRecorded(reference, caseReference, today, week.hoursIncreaseReason()));
        if (concern != null) {
            facts.publishEvent(new ConcernRaised(reference, caseReference, today));
        }
    }

    /** Answers the concern that has waited longest. */
    void answer(Episode episode, @Nullable String response) {
        LocalDate today = LocalDate.now(clock);
        Concern concern = concerns.findByEpisodeIdAndAnsweredOnIsNullOrderById(episode.id()).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("Every concern has been answered. Open the case to read the answers."));
        episode.answerConcern(concern, response, Actor.name(), today);
        concerns.save(concern);
        facts.publishEvent(
                new ConcernAnswered(episode.reference(), episode.request().referralReference(), today));
    }

    void overtakenByAdmission(Episode episode, LocalDate admittedOn) {
        concerns.findByEpisodeIdAndAnsweredOnIsNullOrderById(episode.id()).forEach(concern -> {
            concern.overtaken(admittedOn, Actor.name(), LocalDate.now(clock));
            concerns.save(concern);
        });
    }
}
