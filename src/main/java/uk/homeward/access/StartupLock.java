package uk.homeward.access;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One node at a time writes people, groups and grants; the next one finds them written. */
@Component
class StartupLock {

    /** Any number that nobody else locks on. */
    private static final long KEY = 7_240_001;

    private final JdbcTemplate database;

    StartupLock(JdbcTemplate database) {
        this.database = database;
    }

    /** Waits for whoever writes now; the turn ends with the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        database.execute("set local lock_timeout = 0; set local statement_timeout = 0");
        database.query("select pg_advisory_xact_lock(?)", row -> {}, KEY);
    }
}
