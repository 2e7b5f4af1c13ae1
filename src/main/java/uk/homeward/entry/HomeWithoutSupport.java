package uk.homeward.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.reference.Reference;

/** Whoever is, or may be, at home and without care: first whoever has been there longest. */
@Service
public class HomeWithoutSupport {

    /** As many as somebody can ring in a morning; the total is told beside them. */
    private static final int MOST = 50;

    private final JdbcClient database;

    HomeWithoutSupport(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param since the day of the discharge, or the one that was expected
     * @param all how many there are in all
     */
    public record Waiting(String referralReference, LocalDate since, Step waitsFor, long all) {

        public enum Step {
            TRIAGE,
            DISCHARGE,
            SUPPORT
        }
    }

    public List<Waiting> on(LocalDate today) {
        return database.sql(
                        """
                        select referral, home_since, waits_for, count(*) over () as everybody from home_waiting
                        where home_since < :today and (bridged_from is null or bridged_from > :today)
                        order by home_since, referral
                        limit :most
                        """)
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Reference.REFERRAL.of(row.getLong("referral")),
                row.getObject("home_since", LocalDate.class),
                Waiting.Step.valueOf(row.getString("waits_for")),
                row.getLong("everybody"));
    }
}
