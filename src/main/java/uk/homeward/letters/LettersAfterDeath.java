package uk.homeward.letters;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.letters.LetterFact.LetterGoesAfterAll;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.person.PersonFact.PersonDied;

/** Nobody is written to who has died: what had not gone stays here. */
@Component
@Transactional
class LettersAfterDeath {

    static final String DIED = "The person has died.";

    private static final Set<LetterStatus> NOT_GONE =
            EnumSet.of(LetterStatus.WRITTEN, LetterStatus.QUEUED, LetterStatus.FAILED);

    private final Letters letters;
    private final LetterCancellation cancellation;
    private final ApplicationEventPublisher facts;

    LettersAfterDeath(Letters letters, LetterCancellation cancellation, ApplicationEventPublisher facts) {
        this.letters = letters;
        this.cancellation = cancellation;
        this.facts = facts;
    }

    /** Before whatever was live for the person ends with it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    public void on(PersonDied death) {
        letters.findByPersonReferenceAndStatusIn(death.reference(), NOT_GONE)
                .forEach(letter -> cancellation.keepBack(letter, DIED));
    }

    @EventListener
    public void on(DeathWithdrawn mistake) {
        letters.findByPersonReferenceAndRemark(mistake.reference(), DIED).forEach(letter -> {
            letter.goesAfterAll();
            letters.saveAndFlush(letter);
            facts.publishEvent(new LetterGoesAfterAll(letter.reference(), letter.caseReference()));
        });
    }
}
