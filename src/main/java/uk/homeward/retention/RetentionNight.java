package uk.homeward.retention;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.homeward.calendar.TimePassed;
import uk.homeward.paging.PageQuery;

/** As a day begins, deletes what is due: one record after the other, so that one that cannot go holds up no other. */
@Service
public class RetentionNight {

    /** So that a night ends before the morning, also where years were let go by. */
    public static final int MOST = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(RetentionNight.class);

    private final DueRecords due;
    private final RecordDeletion deletion;
    private final JdbcClient database;
    private final boolean nightly;

    RetentionNight(
            DueRecords due,
            RecordDeletion deletion,
            JdbcClient database,
            @Value("${homeward.retention.nightly:true}") boolean nightly) {
        this.due = due;
        this.deletion = deletion;
        this.database = database;
        this.nightly = nightly;
    }

    @EventListener
    void on(TimePassed time) {
        if (nightly && isFirst(time.today())) {
            delete(time.today());
        }
    }

    private boolean isFirst(LocalDate night) {
        return database.sql("insert into retention_night (night) values (:night) on conflict do nothing")
                        .param("night", night)
                        .update()
                == 1;
    }

    /**
     * At most {@link #MOST}: what is left over is the next night's.
     *
     * @return how many records went
     */
    public int delete(LocalDate day) {
        int gone = 0;
        int stay = 0;
        List<DueRecord> next = next(day, stay);
        while (!next.isEmpty() && gone + stay < MOST) {
            int went = (int) next.stream()
                    .filter(record -> deleted(record.reference(), day))
                    .count();
            gone += went;
            stay += next.size() - went;
            next = next(day, stay);
        }
        return gone;
    }

    /** Those that did not go stand first: the longest due. */
    private List<DueRecord> next(LocalDate day, int stay) {
        List<DueRecord> first =
                due.on(day, false, PageQuery.first(PageQuery.LARGEST)).items();
        return first.subList(Math.min(stay, first.size()), first.size());
    }

    private boolean deleted(String reference, LocalDate day) {
        try {
            return deletion.delete(reference, day);
        } catch (RuntimeException cause) {
            LOG.warn("{} is due to be deleted and could not be: it stays until the next night", reference, cause);
            return false;
        }
    }
}
