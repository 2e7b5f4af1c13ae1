package uk.homeward.audit;

import java.util.List;
import org.springframework.stereotype.Service;

/** Writes every {@link Fact} and every look at a record, in the transaction of what it tells of; reads them back. */
@Service
public class AuditTrail {

    /** Somebody opened the record: who looked can be shown for any case. */
    public void looked(String reference, String caseReference) {
        throw new UnsupportedOperationException();
    }

    /** The whole life, oldest first. */
    public List<AuditEntry> of(String caseReference) {
        throw new UnsupportedOperationException();
    }
}
