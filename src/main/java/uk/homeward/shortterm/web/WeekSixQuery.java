package uk.homeward.shortterm.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;

/** Asks the database for the week-six board: every live short-term service as it stands today. */
@Component
class WeekSixQuery {
    private static final String BOARD =
            """
            with services as (
              select * from unnest(string_to_array(:services, ','),
                                   cast(string_to_array(:targets, ',', '') as int[])) as s (code, target)
            ), standing as (
              select e.*, s.target, r.comes_up_on, r.due_by, coalesce(r.state, 'None') as review_state,
                     coalesce(greatest(0, coalesce(e.in_hospital_since - 1, cast(:today as date)) - e.started_on + 1
                                          - coalesce(e.days_in_hospital, 0)), 0) as day,
                     coalesce(e.planned_end_on - e.started_on + 1 - coalesce(e.days_in_hospital, 0), 0) as length,
                     coalesce(e.planned_end_on < :today, false) as past_planned_end,
                     e.chargeable and e.charged_since is not null as charged,
                     e.status = 'ACTIVE' and e.chargeable and e.charged_since is null and e.charge_from <= :today
                       and coalesce(e.financial_assessment, '') <> 'NOTHING_TO_PAY' as charge_held_up,
                     e.status = 'ACTIVE' and e.week_six_looked_on is null
                       and coalesce(e.review_comes_up_on > e.started_on + :weekSix + paused.days, false) as week_six_ahead,
                     e.started_on + :weekSix + paused.days as week_six_on, away.back_on, away.not_back_since
                from episode e
                cross join lateral (select case when :pauses then coalesce(e.days_in_hospital, 0) else 0 end as days) paused
                left join services s on s.code = e.service
                left join lateral (
                  select max(a.back_on) filter (where a.away_from <= :today and a.back_on > :today) as back_on,
                         min(a.missed_on) as not_back_since
                    from absence_dates a
                   where a.subject_reference = 'EPI-' || lpad(e.id::text, greatest(6, length(e.id::text)), '0')
                ) away on e.status in ('ACTIVE', 'IN_HOSPITAL')
                left join review_ahead r on r.kind = 'SHORT_TERM'
                     and r.subject_reference = 'EPI-' || lpad(e.id::text, greatest(6, length(e.id::text)), '0')
               where e.status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL')
            ), board as (
              select b.*, b.week_six_ahead and b.week_six_on < :today as week_six_missed,
                     b.status = 'ACCEPTED' and b.planned_start_on < :today as start_missed,
                     b.status = 'ACTIVE' and coalesce(b.day > b.target, false) as over_target,
                     b.status = 'ACTIVE' and b.past_planned_end and b.service = any (string_to_array(:temporary, ','))
                       and (b.decision is null or b.decision = 'EXTEND') as drifting
                from standing b
            )
            """;

    private static final String COUNTS =
            """
            select count(*) as live,
                   count(*) filter (where planned_end_on between :today and :today + 7) as ending_this_week,
                   count(*) filter (where review_state not in ('None', 'Scheduled')) as reviews_open,
                   count(*) filter (where past_planned_end) as past_planned_end,
                   count(*) filter (where charged) as charged,
                   count(*) filter (where charge_held_up) as charges_held_up,
                   count(*) filter (where status = 'IN_HOSPITAL') as in_hospital,
                   count(*) filter (where back_on is not null or not_back_since is not null) as away,
                   count(*) filter (where start_missed) as starts_missed,
                   count(*) filter (where drifting) as drifting,
                   count(*) filter (where over_target) as over_target
              from board""";

    private final JdbcClient database;
    private final CouncilProfile council;
    private final Clock clock;

    WeekSixQuery(JdbcClient database, CouncilProfile council, Clock clock) {
        this.database = database;
        this.council = council;
        this.clock = clock;
    }

    StatementSpec counts() {
        return of(COUNTS);
    }

    /** @param selection from {@code board} */
    StatementSpec of(String selection) {
        return database.sql(BOARD + selection)
                .param("today", LocalDate.now(clock))
                .param("weekSix", FreePeriod.DAYS - 1)
                .param("pauses", council.hospital().stopsTheClock())
                .param("services", joined(ServiceDefinition::code))
                .param("targets", joined(service -> service.targetDays() == null ? "" : service.targetDays()))
                .param("temporary", joined(service -> service.model().isLeastRestrictive() ? "" : service.code()));
    }

    private String joined(Function<ServiceDefinition, Object> each) {
        return council.services().stream().map(each).map(String::valueOf).collect(Collectors.joining(","));
    }
}
