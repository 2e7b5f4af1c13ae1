package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.referral.ReferralReturn;
import uk.homeward.referral.ReferralService;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ConcernStillOpen;
import uk.homeward.shortterm.EpisodeFact.StartAskedAnew;
import uk.homeward.shortterm.EpisodeFact.SupportGoesOn;
import uk.homeward.shortterm.EpisodeFact.SupportStoppedByMistake;

/** A death was told by mistake: what it had ended goes on, and what cannot be as it was is listed for somebody to decide. */
@Service
@Transactional
public class DeathWithdrawnService {

    private static final String WHY = "The death was told by mistake.";

    private final Episodes episodes;
    private final EpisodeStore store;
    private final SupportContinuation support;
    private final WhatFollows follows;
    private final ReferralService referrals;
    private final ReferralReturn lives;
    private final Concerns concerns;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    DeathWithdrawnService(
            Episodes episodes,
            EpisodeStore store,
            SupportContinuation support,
            WhatFollows follows,
            ReferralService referrals,
            ReferralReturn lives,
            Concerns concerns,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.episodes = episodes;
        this.store = store;
        this.support = support;
        this.follows = follows;
        this.referrals = referrals;
        this.lives = lives;
        this.concerns = concerns;
        this.clock = clock;
        this.facts = facts;
    }

    /** What runs comes first, before what was to take over from it. */
    @EventListener
    @Order(0)
    public void on(DeathWithdrawn mistake) {
        episodes.findByRequestPersonReferenceOrderByIdDesc(mistake.reference()).stream()
                .filter(Episode::endedByDeath)
                .sorted(Comparator.comparing(Episode::status).reversed().thenComparing(Episode::id))
                .toList()
                .forEach(episode -> withdraw(episode, mistake.supportWentOn()));
    }

    private void withdraw(Episode episode, boolean supportWentOn) {
        if (episode.given().isEmpty()) {
            askAnew(episode);
            return;
        }
        LocalDate lastDay = episode.ended().orElseThrow().on();
        LocalDate from = supportWentOn || !today().isAfter(lastDay) ? lastDay.plusDays(1) : today();
        boolean ranOn = episode.plannedEnd().isBefore(lastDay);
        if (!supportWentOn && !ranOn && episode.plannedEnd().isBefore(from)) {
            stop(episode);
        } else {
            goOn(episode, lastDay, from);
        }
    }

    private void goOn(Episode episode, LocalDate lastDay, LocalDate from) {
        List<String> open = new ArrayList<>();
        episode.reviewed()
                .filter(review -> review.decision() != null)
                .ifPresent(unused -> open.add("The review had decided already: it is asked anew."));
        boolean full = support.goOn(episode, lastDay, from);
        String reference = episode.reference();
        facts.publishEvent(new SupportGoesOn(reference, episode.caseReference(), from, WHY));
        lives.goOn(episode.caseReference(), reference);
        concerns.findByEpisodeIdAndAnsweredOnIsNullOrderById(episode.id())
                .forEach(concern -> facts.publishEvent(new ConcernStillOpen(
                        reference, episode.caseReference(), concern.view().raisedOn())));
        if (full) {
            open.add("The place was given to somebody else, and nothing else is free: find one.");
        }
        episode.interruption()
                .ifPresent(days -> open.add("Nobody came from %s to %s: decide what is owed for these days."
                        .formatted(Wording.day(days.from()), Wording.day(days.lastDay()))));
        list(episode, open);
    }

    private void stop(Episode episode) {
        episode.stoppedByMistake(WHY);
        String outcome = referrals.correctServiceOutcome(
                episode.caseReference(), EndReason.ENDED_EARLY.name(), Sequel.OTHER.name());
        episode.recordCldOutcome(outcome);
        store.keep(episode);
        LocalDate on = episode.ended().orElseThrow().on();
        facts.publishEvent(new SupportStoppedByMistake(episode.reference(), episode.caseReference(), on, WHY));
        list(
                episode,
                List.of("Support stopped on %s, and its planned end has passed since: decide what the person needs now."
                        .formatted(Wording.day(on))));
    }

    /** Nothing had been given yet: place and money are asked for with the confirmation, before others. */
    private void askAnew(Episode episode) {
        episode.askedAnew();
        store.keep(episode);
        facts.publishEvent(new StartAskedAnew(episode.reference(), episode.caseReference(), WHY));
        lives.goOn(episode.caseReference(), null);
    }

    private void list(Episode episode, List<String> open) {
        if (!open.isEmpty()) {
            follows.decide(episode, FollowUpCause.DEATH_WITHDRAWN, String.join(" ", open));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
