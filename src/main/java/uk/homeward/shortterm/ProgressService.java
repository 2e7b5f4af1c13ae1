package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceRegister;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WeeklyHours;
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

    private static WeeklyHours hours(Episode episode) {
        return episode.given().map(Support::hours).orElseThrow();
    }
}
