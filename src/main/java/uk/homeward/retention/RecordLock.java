package uk.homeward.retention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A record is held or deleted, one after the other: until the transaction is over. */
@Component
class RecordLock {

    private final JdbcClient database;

    RecordLock(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void take() {
        database.sql("select pg_advisory_xact_lock(hashtext('retention'))")
                .query()
                .singleRow();
    }
}
