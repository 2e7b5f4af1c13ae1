package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.audit.Actor;
import uk.homeward.funding.FundingFact.CommitmentEscalated;
import uk.homeward.funding.FundingFact.EscalationClosed;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** Keeps what was asked for beyond a ceiling, once for each thing that it was asked for. */
@Component
class EscalationRecorder {

    private final Escalations escalations;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate apart;

    EscalationRecorder(
            Escalations escalations,
            Clock clock,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.escalations = escalations;
        this.clock = clock;
        this.facts = facts;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws Refusal always; the request is kept for the managers, although the transaction is rolled back */
    void refuse(Shortage shortage) {
        keepWhateverHappens(shortage);
        throw new Refusal("amount", shortage.sentence());
    }

    /** In a transaction of its own: what was refused is rolled back, that it was asked for is not. */
    private void keepWhateverHappens(Shortage shortage) {
        try {
            apart.executeWithoutResult(status -> keep(shortage));
        } catch (DataIntegrityViolationException somebodyAskedAtTheSameMoment) {
            // Then it is kept.
        }
    }

    void keep(Shortage shortage) {
        Escalation escalation =
                escalations.open(shortage.reference(), shortage.caseReference(), shortage.service()).stream()
                        .findFirst()
                        .orElse(null);
        if (escalation != null && escalation.asksFor(shortage)) {
            return;
        }
        if (escalation == null) {
            escalation = new Escalation(shortage, clock.instant(), Actor.name());
        } else {
            escalation.askAgain(shortage, clock.instant(), Actor.name());
        }
        escalations.saveAndFlush(escalation);
        facts.publishEvent(new CommitmentEscalated(
                shortage.reference(), shortage.caseReference(), shortage.amount(), shortage.missing()));
    }

    /** Without effect where nothing waits. */
    void settled(CheckedCommitment need) {
        escalations
                .open(need.reference(), need.caseReference(), need.service())
                .forEach(escalation -> close(escalation, "The money was committed."));
    }

    void close(String reference, String reason) {
        Escalation escalation = escalations
                .open(reference)
                .orElseThrow(() -> new NotFound("No request for money waits under this reference."));
        close(escalation, reason);
        facts.publishEvent(new EscalationClosed(reference, escalation.caseReference(), reason));
    }

    private void close(Escalation escalation, String reason) {
        escalation.close(LocalDate.now(clock), Actor.name(), reason);
        escalations.saveAndFlush(escalation);
    }
}
