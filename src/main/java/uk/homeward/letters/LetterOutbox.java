package uk.homeward.letters;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.calendar.TimePassed;
import uk.homeward.letters.LetterMail.NotTaken;

/**
 * Whatever is to go by e-mail goes after the commit of the act that lets it go, and never undoes that act. What a crash left
 * over goes later: Spring Modulith keeps it in the table {@code event_publication} until it is done (ADR 36).
 */
@Component
class LetterOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(LetterOutbox.class);

    /** Younger than this, it is on its way by itself. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(2);

    private static final int AT_ONCE = 100;

    private final LetterMailing mailing;
    private final Letters letters;
    private final IncompleteEventPublications incomplete;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterOutbox(
            LetterMailing mailing,
            Letters letters,
            IncompleteEventPublications incomplete,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mailing = mailing;
        this.letters = letters;
        this.incomplete = incomplete;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    @Async(LetterMailConfiguration.EXECUTOR)
    @TransactionalEventListener
    public void on(LetterToMail due) {
        try {
            mailing.mail(due.reference());
        } catch (NotTaken refused) {
            LOG.warn("Letter {} did not go: {}", due.reference(), refused.getMessage());
            mailing.notTaken(due.reference());
        }
    }

    @EventListener
    public void on(TimePassed time) {
        incomplete.resubmitIncompletePublicationsOlderThan(LEFT_OVER);
        transaction.executeWithoutResult(unused -> letters.findToTryAgain(clock.instant(), Limit.of(AT_ONCE))
                .forEach(letter -> events.publishEvent(new LetterToMail(letter.reference()))));
    }
}
