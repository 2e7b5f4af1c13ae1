package uk.homeward.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The transfers of an area as they are listed; no names. */
@Component
class TransferLines {

    private final JdbcClient database;

    TransferLines(JdbcClient database) {
        this.database = database;
    }

    /** Those who wait longest stand first. */
    Paged<TransferLine> ofWave(String wave, @Nullable TransferStatus status, PageQuery page, LocalDate today) {
        long number = Reference.WAVE.id(wave);
        return Paged.of(
                database.sql(
                                """
                                select id, package_id, status, since, minutes, flagged_on, reached_on, meeting_on, first_visit,
                                       rebroker_on
                                  from transfer
                                 where wave_id = :wave and (cast(:status as varchar) is null or status = :status)
                                 order by since, id limit :limit offset :offset
                                """)
                        .param("wave", number)
                        .param("status", status == null ? null : status.name())
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query((row, at) -> new TransferLine(
                                Reference.TRANSFER.of(row.getLong("id")),
                                Reference.PACKAGE.of(row.getLong("package_id")),
                                TransferStatus.valueOf(row.getString("status")),
                                row.getObject("since", LocalDate.class),
                                row.getLong("minutes"),
                                row.getObject("flagged_on", LocalDate.class) != null,
                                Lateness.of(
                                        TransferStatus.valueOf(row.getString("status")),
                                        row.getObject("since", LocalDate.class),
                                        row.getObject("meeting_on", LocalDate.class),
                                        day(row.getObject("first_visit", LocalDateTime.class)),
                                        today)))
                        .list(),
                page,
                count(number, status));
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    private long count(long wave, @Nullable TransferStatus status) {
        return database.sql(
                        """
                        select count(*) from transfer
                         where wave_id = :wave and (cast(:status as varchar) is null or status = :status)
                        """)
                .param("wave", wave)
                .param("status", status == null ? null : status.name())
                .query(Long.class)
                .single();
    }
}
