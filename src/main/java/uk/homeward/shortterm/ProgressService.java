package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceRegister;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.refusal.Conflict;
import uk.homeward.shortterm.EpisodeFact.ConcernAnswered;
import uk.homeward.shortterm.EpisodeFact.ConcernOvertaken;
import uk.homeward.shortterm.EpisodeFact.ConcernRaised;
import uk.homeward.shortterm.EpisodeFact.ProgressRecorded;

/** The weeks of an episode and the concerns they raise. */
@Service
@Transactional
public class ProgressService {

    private final EpisodeStore store;
    private final EpisodePlaces places;
    private final AbsenceRegister absences;
    private final WeekRegister weeks;
    private final Concerns concerns;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ProgressService(
            EpisodeStore store,
            EpisodePlaces places,
            AbsenceRegister absences,
            WeekRegister weeks,
            Concerns concerns,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.places = places;
        this.absences = absences;
        this.weeks = weeks;
        this.concerns = concerns;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the day on which progress is due next */
    public LocalDate record(String reference, ProgressReport report) {
        Episode episode = store.load(reference);
        WeeklyHours before = hours(episode);
        LocalDate today = LocalDate.now(clock);
        SupportWeeks weeksOfSupport = weeks.of(episode);
        SupportWeek which = episode.progressWeek(report.weekFrom(), weeksOfSupport);
        weeks.expectUntold(episode, which);
        Concern concern = report.concern() ? episode.raiseConcern(report.concernNote(), Actor.name(), today) : null;
        Week week = episode.recordProgress(report, which, weeksOfSupport, Actor.name());
        week.expectAtHome(weeksOfSupport.isAway(which));
        episode.skipWeeksAway(absences.daysOf(reference));

        store.keep(episode);
        weeks.keep(week);
        if (concern != null) {
            concerns.save(concern);
        }
        facts.publishEvent(new ProgressRecorded(reference, episode.caseReference(), today, week.hoursIncreaseReason()));
        if (concern != null) {
            facts.publishEvent(new ConcernRaised(reference, episode.caseReference(), today));
        }
        if (!hours(episode).equals(before)) {
            places.hoursChanged(episode);
        }
        return episode.dates().progressDueOn();
    }

    /** Between two weekly reviews too: a therapist is asked at once. */
    public void raiseConcern(String reference, @Nullable String note) {
        Episode episode = store.load(reference);
        LocalDate today = LocalDate.now(clock);
        concerns.save(episode.raiseConcern(note, Actor.name(), today));
        facts.publishEvent(new ConcernRaised(reference, episode.caseReference(), today));
    }

    private static WeeklyHours hours(Episode episode) {
        return episode.given().map(Support::hours).orElseThrow();
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
