package uk.homeward.shortterm.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
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

    private final JdbcClient database;
    private final DaysNotCharged days;
    private final ChargeRowMapper mapper;
    private final Clock clock;

    Charges(JdbcClient database, DaysNotCharged days, ChargeRowMapper mapper, Clock clock) {
        this.database = database;
        this.days = days;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The one that began, or could begin, first. */
    Paged<ChargeRow> page(PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        long total = of("select count(*)" + SHOWN, today).query(Long.class).single();
        List<ChargeRow> rows = of("select *" + SHOWN + " order by charge_from, id limit :rows offset :offset", today)
                .param("rows", page.rows())
                .param("offset", page.offset())
                .query((row, number) -> mapper.of(row, today))
                .list();
        Map<String, List<Away>> away = days.inHospital(rows);
        Map<String, List<Away>> elsewhere = days.elsewhere(rows);
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
}
