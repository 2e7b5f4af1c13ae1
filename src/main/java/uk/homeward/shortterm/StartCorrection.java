package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.audit.Change;
import uk.homeward.governance.Authority;
import uk.homeward.shortterm.EpisodeFact.StartCorrected;
import uk.homeward.shortterm.EpisodeFact.StartedAgainstTheRules;
import uk.homeward.shortterm.EpisodeFact.SupportDatesMoved;
import uk.homeward.shortterm.StartCorrection.Answers;

/** Puts the day of a start right, as two people have agreed. */
@Component
class StartCorrection extends Approvable<Answers> {
    static final String KIND = "start-correction";

    private final EpisodeStore store;
    private final StartCorrectionCheck check;
    private final EpisodeEndings endings;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final WeekRegister weeks;
    private final Authority authority;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StartCorrection(
            EpisodeStore store,
            StartCorrectionCheck check,
            EpisodeEndings endings,
            ReviewPlanner reviews,
            EpisodePlaces places,
            WeekRegister weeks,
            Authority authority,
            Clock clock,
            ApplicationEventPublisher facts) {
        super(KIND, "Correct the start of support", Answers.class);
        this.store = store;
        this.check = check;
        this.endings = endings;
        this.reviews = reviews;
        this.places = places;
        this.weeks = weeks;
        this.authority = authority;
        this.clock = clock;
        this.facts = facts;
    }

    record Answers(LocalDate startedOn, String reason) {}

    @Override
    protected void carryOut(String reference, Answers answers) {
        Episode episode = store.load(reference);
        Change change = check.change(episode, answers.startedOn());
        Support corrected = check.corrected(episode, answers.startedOn());
        LocalDate before = episode.given().map(Support::startedOn).orElseThrow();
        String breach = authority.whyNoStartOn(store.rules(episode), answers.startedOn());
        endings.change(episode, begun -> {
            begun.correctStart(corrected);
            begun.startedAgainst(breach);
        });
        weeks.moveWith(episode, before, corrected.startedOn());
        if (episode.status() == EpisodeStatus.ACTIVE) {
            reviews.replace(episode, "The start was put right: another review takes its place.", LocalDate.now(clock));
            store.keep(episode);
        }
        places.startCorrected(episode);
        if (breach != null) {
            facts.publishEvent(
                    new StartedAgainstTheRules(reference, episode.caseReference(), answers.startedOn(), breach));
        }
        facts.publishEvent(new StartCorrected(reference, episode.caseReference(), change, answers.reason()));
        if (episode.status() == EpisodeStatus.ACTIVE) {
            facts.publishEvent(new SupportDatesMoved(
                    reference,
                    episode.caseReference(),
                    episode.plannedEnd(),
                    episode.dates().chargeFrom()));
        }
    }
}
