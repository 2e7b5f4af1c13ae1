package uk.homeward.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.letters.LetterFact.LetterFailed;
import uk.homeward.letters.LetterFact.LetterNotSent;
import uk.homeward.letters.LetterFact.LetterReplaced;
import uk.homeward.letters.LetterFact.LetterReturned;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterFact.LetterToldOtherwise;

/** A letter that did not get through is somebody's work until the person knows what it says. */
@Component
@Transactional
class LetterWork {

    private final LetterLookup letters;
    private final FollowUpService followUps;
    private final Clock clock;

    LetterWork(LetterLookup letters, FollowUpService followUps, Clock clock) {
        this.letters = letters;
        this.followUps = followUps;
        this.clock = clock;
    }

    @EventListener
    public void on(LetterFailed fact) {
        open(fact.reference(), FollowUpCause.LETTER_FAILED);
    }

    @EventListener
    public void on(LetterReturned fact) {
        open(fact.reference(), FollowUpCause.LETTER_RETURNED);
    }

    @EventListener
    public void on(LetterSent fact) {
        followUps.done(fact.reference(), "The letter went.");
    }

    @EventListener
    public void on(LetterToldOtherwise fact) {
        followUps.done(fact.reference(), "The person was told what the letter says.");
    }

    @EventListener
    public void on(LetterReplaced fact) {
        followUps.done(fact.reference(), "Another letter takes its place.");
    }

    @EventListener
    public void on(LetterNotSent fact) {
        followUps.done(fact.reference(), "The letter is not needed.");
    }

    private void open(String reference, FollowUpCause cause) {
        LetterView letter = letters.find(reference);
        followUps.open(new FollowUpRequest(
                reference, letter.caseReference(), letter.personReference(), cause, LocalDate.now(clock)));
    }
}
