package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.Authority;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.StartCorrected;
import uk.homeward.shortterm.EpisodeFact.StartedAgainstTheRules;
import uk.homeward.shortterm.EpisodeFact.SupportDatesMoved;
import uk.homeward.shortterm.StartCorrection.Answers;

/** Support started on another day than was told. Care, money and the national return hang on it: two people put it right. */
@Service
@Transactional
public class StartCorrectionService {
    private final EpisodeStore store;
    private final EpisodeEndings endings;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final TimesAway times;
    private final WeekRegister weeks;
    private final ApprovalService approvals;
    private final Authority authority;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StartCorrectionService(
            EpisodeStore store,
            EpisodeEndings endings,
            ReviewPlanner reviews,
            EpisodePlaces places,
            TimesAway times,
            WeekRegister weeks,
            ApprovalService approvals,
            Authority authority,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.endings = endings;
        this.reviews = reviews;
        this.places = places;
        this.times = times;
        this.weeks = weeks;
        this.approvals = approvals;
        this.authority = authority;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the reference under which it waits for a second person */
    public String ask(String reference, @Nullable LocalDate startedOn, @Nullable String reason) {
        LocalDate on = Wording.answered("startedOn", startedOn, "Give the day on which support really started.");
        Episode episode = store.load(reference);
        Change change = change(episode, on);
        // What would be refused is refused before anybody else has to look at it.
        var unused = corrected(episode, on);
        return approvals.ask(new ApprovalRequest(
                StartCorrection.KIND,
                reference,
                episode.caseReference(),
                List.of(change),
                reason,
                new Answers(on, String.valueOf(reason))));
    }

    void carryOut(String reference, Answers answers) {
        Episode episode = store.load(reference);
        Change change = change(episode, answers.startedOn());
        Support corrected = corrected(episode, answers.startedOn());
        LocalDate before = episode.given().map(Support::startedOn).orElseThrow();
        String breach = authority.whyNoStartOn(store.rules(episode), answers.startedOn());
        endings.change(episode, begun -> {
            begun.correctStart(corrected);
            begun.startedAgainst(breach);
        });
        weeks.moveWith(episode, before, corrected.startedOn());
        if (episode.status() == EpisodeStatus.ACTIVE) {
            reviews.replace(episode, "The start was put right: another review takes its place.", today());
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

    private Support corrected(Episode episode, LocalDate on) {
        LocalDate today = today();
        if (on.isAfter(today)) {
            throw new Refusal("startedOn", "The day is in the future. Support has started already.");
        }
        ServiceDefinition rules = store.rules(episode);
        return episode.ifStartedOn(on, times.of(episode), council.hospital(), rules.closesOn(), today);
    }

    private static Change change(Episode episode, LocalDate on) {
        LocalDate was = episode.given()
                .map(Support::startedOn)
                .orElseThrow(() -> new Refusal("startedOn", "Support has not started. Confirm its start first."));
        if (was.equals(on)) {
            throw new Refusal("startedOn", "Support is on record as started on this day. Give the day that is right.");
        }
        return new Change("Start of support", Wording.day(was), Wording.day(on));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
