package uk.homeward.shortterm.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.shortterm.EpisodeStatus;

/** Every live short-term service with the review that is to end it: counted and paged where they lie. */
@Component
@Transactional(readOnly = true)
class WeekSix {
    private static final String BOARD =
            """
            with services as (
              select * from unnest(string_to_array(:services, ','),
                                   cast(string_to_array(:targets, ',', '') as int[])) as s (code, target)
            ), standing as (
              select e.*, s.target, r.comes_up_on, r.due_by, coalesce(r.state, 'None') as review_state,
                     coalesce(greatest(0, coalesce(e.in_hospital_since - 1, cast(:today as date)) - e.started_on + 1
                                          - coalesce(e.days_in_hospital, 0)), 0) as day,
                     coalesce(e.planned_end_on < :today, false) as past_planned_end,
                     e.chargeable and e.charged_since is not null as charged
                from episode e
                left join services s on s.code = e.service
                left join review_ahead r on r.kind = 'SHORT_TERM'
                     and r.subject_reference = 'EPI-' || lpad(e.id::text, greatest(6, length(e.id::text)), '0')
               where e.status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL')
            ), board as (
              select b.*,
                     b.status = 'ACCEPTED' and b.planned_start_on < :today as start_missed,
                     b.status = 'ACTIVE' and coalesce(b.day > b.target, false) as over_target,
                     b.status = 'ACTIVE' and b.past_planned_end and b.service = any (string_to_array(:temporary, ','))
                       and (b.decision is null or b.decision = 'EXTEND') as drifting
                from standing b
            )
            """;

    private static final String COUNTS = BOARD
            + """
            select count(*) as live,
                   count(*) filter (where planned_end_on between :today and :today + 7) as ending_this_week,
                   count(*) filter (where review_state not in ('None', 'Scheduled')) as reviews_open,
                   count(*) filter (where past_planned_end) as past_planned_end,
                   count(*) filter (where charged) as charged,
                   count(*) filter (where status = 'IN_HOSPITAL') as in_hospital,
                   count(*) filter (where start_missed) as starts_missed,
                   count(*) filter (where drifting) as drifting,
                   count(*) filter (where over_target) as over_target
              from board""";

    private static final String ORDER =
            " order by planned_end_on nulls last, planned_start_on, id limit :rows offset :offset";
    private static final String ALARMS =
            " past_planned_end or start_missed or over_target or review_state in ('Escalated', 'Reminded')";

    private final JdbcClient database;
    private final CouncilProfile council;
    private final Clock clock;

    WeekSix(JdbcClient database, CouncilProfile council, Clock clock) {
        this.database = database;
        this.council = council;
        this.clock = clock;
    }

    public WeekSixSummary summary() {
        return asked(COUNTS).query(WeekSixSummary.class).single();
    }

    /**
     * The one whose planned end is nearest first.
     *
     * @param service only those of this service
     */
    public Paged<WeekSixRow> rows(@Nullable String service, PageQuery page) {
        return service == null || service.isBlank()
                ? page("true", "", page)
                : page("service = :service", service, page);
    }

    /** What a manager has to know of: escalated and reminded reviews, planned ends and starts that went by. */
    public Paged<WeekSixRow> alarms(PageQuery page) {
        return page(ALARMS, "", page);
    }

    private Paged<WeekSixRow> page(String which, String service, PageQuery page) {
        long total = asked(BOARD + "select count(*) from board where " + which)
                .param("service", service)
                .query(Long.class)
                .single();
        return Paged.of(
                asked(BOARD + "select * from board where " + which + ORDER)
                        .param("service", service)
                        .param("rows", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) -> row(row))
                        .list(),
                page,
                total);
    }

    private StatementSpec asked(String sql) {
        return database.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("services", joined(ServiceDefinition::code))
                .param("targets", joined(service -> service.targetDays() == null ? "" : service.targetDays()))
                .param("temporary", joined(service -> service.model().isLeastRestrictive() ? "" : service.code()));
    }

    private String joined(Function<ServiceDefinition, Object> each) {
        return council.services().stream().map(each).map(String::valueOf).collect(Collectors.joining(","));
    }

    private WeekSixRow row(ResultSet row) throws SQLException {
        String service = row.getString("service");
        LocalDate chargeFrom = row.getBoolean("chargeable") ? row.getObject("charge_from", LocalDate.class) : null;
        return new WeekSixRow(
                row.getString("referral_reference"),
                council.service(service).map(ServiceDefinition::name).orElse(service),
                row.getObject("target", Integer.class),
                EpisodeStatus.valueOf(row.getString("status")),
                row.getObject("planned_start_on", LocalDate.class),
                row.getObject("planned_end_on", LocalDate.class),
                chargeFrom == null ? null : chargeFrom.minusDays(1),
                row.getInt("day"),
                row.getString("review_state"),
                row.getObject("comes_up_on", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                row.getBoolean("past_planned_end"),
                row.getBoolean("drifting"),
                row.getBoolean("over_target"),
                row.getBoolean("start_missed"),
                row.getBoolean("charged"));
    }
}
