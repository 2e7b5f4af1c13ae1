package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.WeekCorrected;
import uk.homeward.shortterm.EpisodeFact.WeekFilledIn;

/**
 * Weeks that nobody wrote down are told afterwards, and wrong ones put right. Neither money nor the national return follows
 * from what was given in a week, so that one person is enough.
 */
@Service
@Transactional
public class WeekService {

    private final EpisodeStore store;
    private final WeekRegister weeks;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WeekService(
            EpisodeStore store,
            WeekRegister weeks,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.weeks = weeks;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    public void fillIn(String reference, WeekTold told) {
        Episode episode = store.load(reference);
        SupportWeek week = week(episode, told.weekFrom());
        LocalDate today = LocalDate.now(clock);
        if (episode.asksFor(week, today)) {
            throw new Conflict("“Review progress” asks for the week %s. Complete that task, or give an earlier week."
                    .formatted(week.words()));
        }
        weeks.expectUntold(episode, week);
        String late = Wording.lateReason("reason", told.reason(), week.to(), today, council.lateFactDays());
        Week filledIn = Week.filledIn(episode.id(), week, told, Actor.name(), today);
        filledIn.expectAtHome(weeks.of(episode).isAway(week));
        weeks.keep(filledIn);
        facts.publishEvent(new WeekFilledIn(
                reference,
                episode.caseReference(),
                new Change("Hours given, " + week.words(), null, filledIn.hours()),
                late));
    }

    public void correct(String reference, WeekTold right) {
        Episode episode = store.load(reference);
        SupportWeek week = week(episode, right.weekFrom());
        Week wrong = weeks.find(episode, week)
                .orElseThrow(
                        () -> new NotFound("Nobody has told of the week %s: there is nothing to correct. Fill it in."
                                .formatted(week.words())));
        String why = Wording.required("reason", "The reason", right.reason(), "Say why the week was wrong.");
        List<Change> changes = wrong.correct(right, week);
        if (changes.isEmpty()) {
            throw new Refusal("hoursDelivered", "This is what is on record. Give what is right.");
        }
        wrong.expectAtHome(weeks.of(episode).isAway(week));
        weeks.keep(wrong);
        changes.forEach(
                change -> facts.publishEvent(new WeekCorrected(reference, episode.caseReference(), change, why)));
    }

    private SupportWeek week(Episode episode, @Nullable LocalDate day) {
        return weeks.of(episode).told(Wording.answered("weekFrom", day, "Give a day of the week that you tell of."));
    }
}
