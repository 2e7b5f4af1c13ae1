package uk.homeward.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every {@link Fact} and every look at a record, in the transaction of what it tells of; reads them back. */
@Service
public class AuditTrail {

    private static final String LOOK = "Looked at";

    private final AuditLines lines;
    private final Clock clock;

    AuditTrail(AuditLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    // Before the listeners that go on with the life, so that a fact stands before those that it led to.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(Fact fact) {
        write(inWords(fact.getClass()), fact.reference(), fact.caseReference(), fact.reason(), fact.change());
    }

    /** Somebody opened the record: who looked can be shown for any case. */
    @Transactional
    public void looked(String reference, String caseReference) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A look would not be written inside a transaction that only reads");
        }
        write(LOOK, reference, caseReference, null, null);
    }

    /** The whole life, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String caseReference) {
        return lines.findByCaseReferenceOrderByAtAscIdAsc(caseReference).stream()
                .map(AuditLine::entry)
                .toList();
    }

    /** Who has done something in these cases, beyond looking at them. */
    @Transactional(readOnly = true)
    public Set<String> actorsIn(Collection<String> cases) {
        return lines.actorsIn(cases, LOOK);
    }

    private void write(
            String what, String reference, String caseReference, @Nullable String reason, @Nullable Change change) {
        lines.save(new AuditLine(
                new AuditEntry(clock.instant(), Actor.name(), what, reference, caseReference, reason, change)));
    }

    /** GoalsAgreed is "Goals agreed". */
    static String inWords(Class<? extends Fact> fact) {
        String words =
                fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
