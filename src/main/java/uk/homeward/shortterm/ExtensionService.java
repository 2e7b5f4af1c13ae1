package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ExtensionApproved;
import uk.homeward.shortterm.EpisodeFact.ExtensionRefused;

/** A manager answers the wish of a review for more days. */
@Service
@Transactional
public class ExtensionService {

    private final EpisodeStore store;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final WhatFollows follows;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ExtensionService(
            EpisodeStore store,
            ReviewPlanner reviews,
            EpisodePlaces places,
            WhatFollows follows,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.reviews = reviews;
        this.places = places;
        this.follows = follows;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the dates that now hold, or nothing if the extension was refused and the planned end stands */
    public Optional<SupportDates> answer(String reference, ExtensionAnswer answer) {
        Episode episode = store.load(reference);
        episode.expectExtensionRequest();
        reviews.expectAnswerOfAnother(episode);
        boolean approved = Wording.answered("approval", answer.approved(), "Approve or refuse the extension.");
        String why =
                Wording.required("approvalReason", "The reason", answer.reason(), "Give the reason for your answer.");
        LocalDate today = LocalDate.now(clock);
        if (!approved) {
            boolean needsLeft = episode.refuseExtension(today);
            store.keep(episode);
            if (needsLeft) {
                follows.ask(episode, FollowUpCause.EXTENSION_REFUSED);
            }
            facts.publishEvent(new ExtensionRefused(reference, episode.caseReference(), episode.plannedEnd(), why));
            return Optional.empty();
        }
        int days = episode.extend(answer.days(), store.rules(episode), today);
        reviews.putAhead(episode, today);
        store.keep(episode);
        places.extended(episode, why, answer.exitPlan());
        facts.publishEvent(new ExtensionApproved(reference, episode.caseReference(), days, episode.plannedEnd(), why));
        return Optional.of(episode.dates());
    }
}
