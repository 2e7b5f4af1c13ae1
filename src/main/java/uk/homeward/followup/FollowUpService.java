package uk.homeward.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.followup.FollowUpFact.NeedsLeft;
import uk.homeward.followup.FollowUpFact.NeedsMet;
import uk.homeward.followup.FollowUpFact.WhatFollowsAgreed;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** The door to needs that are left: care never stops without somebody who owns what follows. */
@Service
@Transactional
public class FollowUpService {

    private static final String PERSON_DIED = "The person has died.";

    private final FollowUps followUps;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    FollowUpService(FollowUps followUps, Clock clock, ApplicationEventPublisher facts) {
        this.followUps = followUps;
        this.clock = clock;
        this.facts = facts;
    }

    /** From now on it stands on the list of managers until somebody owns what follows. */
    public void open(FollowUpRequest request) {
        Optional<FollowUp> before = followUps.findById(request.subjectReference());
        before.ifPresent(known -> known.again(request));
        followUps.saveAndFlush(before.orElseGet(() -> new FollowUp(request)));
        facts.publishEvent(new NeedsLeft(request.subjectReference(), request.caseReference(), request.cause()));
    }

    /** Announces {@link WhatFollowsAgreed}. */
    public void agree(String subjectReference, FollowUpAnswer answer) {
        FollowUp followUp = load(subjectReference);
        Ownership agreed = Ownership.of(answer, Actor.name(), today());
        followUp.agree(agreed);
        followUps.saveAndFlush(followUp);
        facts.publishEvent(new WhatFollowsAgreed(
                subjectReference,
                followUp.caseReference(),
                agreed.until(),
                "%s, by %s: %s".formatted(agreed.owner(), Wording.day(agreed.until()), agreed.whatFollows())));
    }

    /** What follows is in place. */
    public void settle(String subjectReference, @Nullable String how) {
        settle(
                load(subjectReference),
                Wording.required("reason", "What you say", how, "Say how the needs are met, and by whom."));
    }

    /** It is not asked any more: another review decides, or support ended in another way. Without effect where nothing waits. */
    public void noLongerAsked(String subjectReference, String why) {
        followUps.findById(subjectReference).filter(FollowUp::waits).ifPresent(open -> settle(open, why));
    }

    /** What it was about is done, whoever owns it. Without effect where nothing is open. */
    public void done(String subjectReference, String how) {
        followUps.findById(subjectReference).filter(FollowUp::isUnsettled).ifPresent(open -> settle(open, how));
    }

    /** Support has started: whatever was left before is met by it. */
    public void supported(String personReference, LocalDate since) {
        String how = "Support has started on %s.".formatted(Wording.day(since));
        followUps.findByPersonReferenceAndSettledOnIsNull(personReference).stream()
                .filter(open -> open.cause().isMetBySupport())
                .forEach(open -> settle(open, how));
    }

    @EventListener
    public void on(PersonDied death) {
        followUps.findByPersonReferenceAndSettledOnIsNull(death.reference()).forEach(open -> settle(open, PERSON_DIED));
    }

    /** The death was told by mistake: what was left before is left still. */
    @EventListener
    public void on(DeathWithdrawn mistake) {
        followUps
                .findByPersonReferenceAndSettledHow(mistake.reference(), PERSON_DIED)
                .forEach(this::reopen);
    }

    private void reopen(FollowUp settled) {
        settled.reopen();
        followUps.saveAndFlush(settled);
        facts.publishEvent(new NeedsLeft(settled.subjectReference(), settled.caseReference(), settled.cause()));
    }

    /** What it was about is over: nothing of it is left to be owned. */
    public void caseOver(String caseReference, String how) {
        followUps.findByCaseReferenceOrderBySinceDesc(caseReference).stream()
                .filter(FollowUp::isUnsettled)
                .forEach(open -> settle(open, how));
    }

    /** That was a mistake: what was left then is left still. */
    public void caseGoesOn(String caseReference, String how) {
        followUps.findByCaseReferenceOrderBySinceDesc(caseReference).stream()
                .filter(one -> one.wasSettledBy(how))
                .forEach(this::reopen);
    }

    private void settle(FollowUp followUp, String how) {
        followUp.settle(how, today());
        followUps.saveAndFlush(followUp);
        facts.publishEvent(new NeedsMet(followUp.subjectReference(), followUp.caseReference(), how));
    }

    /** Whether support must not end yet. */
    @Transactional(readOnly = true)
    public boolean waits(String subjectReference) {
        return followUps.findById(subjectReference).filter(FollowUp::waits).isPresent();
    }

    public void expectOwned(String subjectReference) {
        if (waits(subjectReference)) {
            throw new Conflict(
                    "Needs are left, and nobody owns what follows. Support goes on until a social worker has agreed it.");
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<FollowUpView> ofCase(String caseReference) {
        return followUps.findByCaseReferenceOrderBySinceDesc(caseReference).stream()
                .map(FollowUp::view)
                .toList();
    }

    private FollowUp load(String subjectReference) {
        return followUps
                .findById(subjectReference)
                .orElseThrow(() -> new NotFound("No needs are known to be left here. Check the reference."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
