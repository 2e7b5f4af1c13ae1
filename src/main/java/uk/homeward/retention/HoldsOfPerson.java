package uk.homeward.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.person.PersonHolding;

/** A hold follows the person; where cases become somebody else's, both are held. Released ones go with the record. */
@Component
class HoldsOfPerson implements PersonHolding, RecordHolding {

    private final LegalHolds holds;
    private final JdbcClient database;

    HoldsOfPerson(LegalHolds holds, JdbcClient database) {
        this.holds = holds;
        this.database = database;
    }

    @Override
    public void handOver(Handover handover) {
        if (handover.isWhole()) {
            database.sql("update legal_hold set reference = :to, version = version + 1 where reference = :from")
                    .param("to", handover.to())
                    .param("from", handover.from())
                    .update();
        } else {
            holds.findByReferenceInAndReleasedOnIsNullOrderById(List.of(handover.from()))
                    .forEach(hold -> holds.save(hold.alsoFor(handover.to())));
        }
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("legal_hold", "Legal holds", "reference in (:references)"));
    }
}
