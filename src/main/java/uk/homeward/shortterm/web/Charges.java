package uk.homeward.shortterm.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.FinancialAssessment;
import uk.homeward.shortterm.web.ChargeRow.Away;

/** What finance bills, counted and paged where it lies. */
@Component
@Transactional(readOnly = true)
class Charges {

    /** Days ahead of a charge from which it is shown, and after support has ended until which it still is. */
    private static final int AHEAD = 14;

    private static final int AFTER = 92;

    private static final String SHOWN =
            """
              from episode
             where chargeable and charge_from <= :ahead
               and (status in ('ACTIVE', 'IN_HOSPITAL') or charged_since is not null and ended_on >= :ended)
            """;

    /** Who did not come back on the day is away still. */
    private static final String ABSENCES =
            """
            select subject_reference, away_from as admitted_on, case when missed_on is null then back_on end as home_on
              from absence_dates
            """;

    private final JdbcClient database;
    private final CouncilProfile council;
    private final Clock clock;

    Charges(JdbcClient database, CouncilProfile council, Clock clock) {
        this.database = database;
        this.council = council;
        this.clock = clock;
    }

    /** The one that began, or could begin, first. */
    Paged<ChargeRow> page(PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        long total = of("select count(*)" + SHOWN, today).query(Long.class).single();
        List<ChargeRow> rows = of("select *" + SHOWN + " order by charge_from, id limit :rows offset :offset", today)
                .param("rows", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> row(row, today))
                .list();
        Map<String, List<Away>> away = away("select subject_reference, admitted_on, home_on from stay_dates", rows);
        Map<String, List<Away>> elsewhere = away(ABSENCES, rows);
        return Paged.of(
                rows.stream()
                        .map(row -> row.with(
                                away.getOrDefault(row.reference(), List.of()),
                                elsewhere.getOrDefault(row.reference(), List.of()),
                                today))
                        .toList(),
                page,
                total);
    }

    private JdbcClient.StatementSpec of(String statement, LocalDate today) {
        return database.sql(statement).param("ahead", today.plusDays(AHEAD)).param("ended", today.minusDays(AFTER));
    }

    private Map<String, List<Away>> away(String dates, List<ChargeRow> rows) {
        record Stay(String subjectReference, LocalDate admittedOn, @Nullable LocalDate homeOn) {}
        return rows.isEmpty()
                ? Map.of()
                : database
                        .sql(dates + " where subject_reference in (:references) order by admitted_on")
                        .param(
                                "references",
                                rows.stream().map(ChargeRow::reference).toList())
                        .query(Stay.class)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Stay::subjectReference,
                                Collectors.mapping(
                                        stay -> new Away(stay.admittedOn(), stay.homeOn()), Collectors.toList())));
    }

    private ChargeRow row(ResultSet row, LocalDate today) throws SQLException {
        String service = row.getString("service");
        LocalDate from = row.getObject("charge_from", LocalDate.class);
        LocalDate since = row.getObject("charged_since", LocalDate.class);
        String format = row.getString("told_format");
        String state = row.getString("financial_assessment");
        FinancialAssessment assessment = state == null ? null : FinancialAssessment.valueOf(state);
        return new ChargeRow(
                Reference.EPISODE.of(row.getLong("id")),
                row.getString("referral_reference"),
                council.service(service).map(ServiceDefinition::name).orElse(service),
                from,
                since,
                since == null && !from.isAfter(today) && assessment != FinancialAssessment.NOTHING_TO_PAY,
                row.getObject("told_on", LocalDate.class),
                row.getString("told_by"),
                format == null ? null : ChargeTold.Format.valueOf(format),
                assessment,
                row.getObject("ended_on", LocalDate.class),
                List.of(),
                0,
                List.of(),
                0);
    }
}
