package uk.homeward.transfer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.TransferRules.Figures;

/** Transfers as they are read: where each stands, what is late and why. */
@Service
@Transactional(readOnly = true)
public class TransferLookup {

    private final TransferStore store;
    private final Transfers transfers;
    private final TransferWaves waves;
    private final JdbcClient database;

    TransferLookup(TransferStore store, Transfers transfers, TransferWaves waves, JdbcClient database) {
        this.store = store;
        this.transfers = transfers;
        this.waves = waves;
        this.database = database;
    }

    public TransferView find(String reference) {
        return view(store.look(reference));
    }

    public Optional<TransferView> ofPackage(String packageReference) {
        return transfers
                .idOfPackage(Reference.PACKAGE.id(packageReference))
                .flatMap(transfers::findById)
                .map(this::view);
    }

    /** Those who wait longest stand first. */
    public Paged<TransferLine> ofWave(String wave, @Nullable TransferStatus status, PageQuery page) {
        long number = Reference.WAVE.id(wave);
        LocalDate today = store.today();
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
                                        day(row.getObject("first_visit", java.time.LocalDateTime.class)),
                                        today)))
                        .list(),
                page,
                count(number, status));
    }

    private static @Nullable LocalDate day(java.time.@Nullable LocalDateTime moment) {
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

    private TransferView view(Transfer one) {
        Figures figures = store.figures();
        LocalDate today = store.today();
        TransferWave wave = waves.findById(one.waveId).orElseThrow();
        JointReview review = one.review();
        BookedMeeting meeting = one.meeting;
        Handover handover = one.handover;
        Keeping keeping = one.keeping;
        return new TransferView(
                one.reference(),
                one.packageReference(),
                wave.reference(),
                wave.area(),
                one.status(),
                one.since,
                one.servedSince,
                Period.between(one.servedSince, today).getYears(),
                one.servedLong(figures, today),
                one.minutes,
                Lateness.of(
                        one.status(),
                        one.since,
                        meeting == null ? null : meeting.on(),
                        handover == null ? null : handover.firstVisit().toLocalDate(),
                        today),
                Risk.of(
                        one.status(),
                        one.reviewCountsUntil(figures.reviewWeeks()),
                        handover == null ? null : handover.firstVisit().toLocalDate(),
                        one.shadowVisits,
                        today),
                one.reaching().letter(),
                one.reaching().on(),
                one.reaching().by(),
                meeting == null ? null : meeting.on(),
                meeting == null ? null : meeting.place(),
                review.metOn(),
                review.outcome(),
                review.outcomeReason(),
                review.circumstances(),
                review.agreedChange(),
                review.preferences(),
                review.socialWorker(),
                review.directCare(),
                one.reviewCountsUntil(figures.reviewWeeks()),
                keeping == null ? null : keeping.reason(),
                keeping == null ? null : keeping.until(),
                one.requirementReference,
                handover == null ? null : handover.providerName(),
                handover == null ? null : handover.lastVisit(),
                handover == null ? null : handover.firstVisit(),
                one.shadowVisits,
                one.releasedOn,
                one.releasedTo,
                one.returnedOn,
                one.heldBecause,
                one.legalFlag);
    }
}
