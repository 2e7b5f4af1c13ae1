package uk.homeward.packagelives;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.ChargeService;

/** What holds for everybody at the end of every day, whatever has happened; asked of the tables themselves. */
final class TownChecks {

    /** Nobody has to do with it: no task, no date, no message, nobody that was called. */
    private static final String LOST =
            """
            select root.business_key_ || ' ' || definition.key_ || ' ' || coalesce(leaf.act_id_, '')
              from act_ru_execution leaf
              join act_ru_execution root on root.id_ = leaf.root_proc_inst_id_
              join act_re_procdef definition on definition.id_ = leaf.proc_def_id_
             where leaf.is_active_
               and not exists (select 1 from act_ru_execution child
                                where child.parent_id_ = leaf.id_ or child.super_exec_ = leaf.id_)
               and not exists (select 1 from act_ru_task task where task.execution_id_ = leaf.id_)
               and not exists (select 1 from act_ru_job job where job.execution_id_ = leaf.id_ and job.retries_ > 0)
               and not exists (select 1 from act_ru_event_subscr message where message.execution_id_ = leaf.id_)""";

    private static final String OFFERED_TO_NOBODY =
            """
            select task.name_ from act_ru_task task
             where not exists (select 1 from act_ru_identitylink link
                                where link.task_id_ = task.id_ and link.type_ = 'candidate')""";

    /** Whoever has needs and no care is on a list of somebody's. */
    private static final String FORGOTTEN =
            """
            select p.id from care_package p
             where p.status = 'ACTIVE'
               and not exists (select 1 from delivery d
                                 join delivery_element e on e.delivery_id = d.id
                                where d.package_id = p.id and e.ended_as is null)
               and not exists (select 1 from follow_up f
                                where f.case_reference = 'PKG-' || lpad(p.id::text, 6, '0') and f.settled_on is null)
               and not exists (select 1 from sourcing_requirement r
                                where r.package_id = p.id
                                  and r.status not in ('START_CONFIRMED', 'DIRECT_PAYMENT', 'CANCELLED'))
               and not exists (select 1 from act_ru_task t
                                 join act_ru_execution life on life.id_ = t.proc_inst_id_
                                where life.business_key_ = 'PKG-' || lpad(p.id::text, 6, '0'))""";

    /** In-house care is long-term only with a reason and a day, or while somebody is looked for (DER-10 to DER-12). */
    private static final String IN_HOUSE_WITHOUT_END =
            """
            select d.package_id
              from delivery d
              join delivery_element e on e.delivery_id = d.id
              join care_package p on p.id = d.package_id and p.status = 'ACTIVE'
             where e.ended_as is null and e.provider_code = 'wealdshire-enablement'
               and not exists (select 1 from follow_up f
                                where f.case_reference = 'PKG-' || lpad(p.id::text, 6, '0')
                                  and f.cause = 'NO_PLAN_HERE' and f.settled_on is null)
               and not exists (select 1 from sourcing_requirement r
                                where r.package_id = d.package_id
                                  and (r.status not in ('START_CONFIRMED', 'DIRECT_PAYMENT', 'CANCELLED')
                                       or r.status = 'START_CONFIRMED' and r.retention_reason is not null
                                          and r.rebroker_on >= ?))""";

    private static final String RETAINED_WITHOUT_DAY =
            """
            select id from sourcing_requirement
             where status = 'RETAINED' and (retention_reason is null or rebroker_on is null or rebroker_on < ?)""";

    private static final String OVER_ITS_BUDGET =
            """
            select b.package_reference from personal_budget b
              join support_plan p on p.assessment_reference = b.assessment_reference and p.status = 'AGREED'
             where b.status = 'AGREED' and p.rate_per_hour * (
                   select coalesce(sum(v.minutes * v.workers), 0) / 60.0 from support_plan_visit v
                    where v.plan_id = p.id) > b.ceiling""";

    private static final String STARTED_WITHOUT_SHORT_TERM =
            """
            select p.id from care_package p
             where p.started_on is not null
               and not exists (select 1 from short_term_passing s
                                where s.reference = 'PKG-' || lpad(p.id::text, 6, '0')
                                  and s.ground <> 'NOT_OFFERED')""";

    private static final String STARTED_WITHOUT_BUDGET =
            """
            select p.id from care_package p
             where p.started_on is not null
               and not exists (select 1 from personal_budget b
                                where b.package_reference = 'PKG-' || lpad(p.id::text, 6, '0') and b.status = 'AGREED')""";

    /** Six weeks are free, and no charge begins by itself after them: the person was told before, and it is known what they pay. */
    private static final String CHARGED_UNTOLD =
            """
            select id from episode
             where charged_since is not null
               and (told_on is null or told_on > charged_since or charge_clear_on is null
                    or charged_since < free_since + 42 and not charge_brought_forward)""";

    private static final String CLOSED_BEFORE_TOLD =
            """
            select e.id from package_end e
             where e.status = 'CLOSED' and e.letter_reference is not null and e.person_told_on is null""";

    /**
     * Not asked of the check that looks for gaps, but of what it looks at: whoever answers for a visit now is still there.
     * Whoever died needs nobody in the evening.
     */
    private static final String ANSWERED_BY_NOBODY =
            """
            select d.package_id from delivery d
              join delivery_duty u on u.delivery_id = d.id
              join delivery_element e on e.delivery_id = d.id and e.number = u.element
              join care_package p on p.id = d.package_id and coalesce(p.ended_as, '') <> 'PERSON_DIED'
             where u.first_visit <= ? and (u.last_visit is null or u.last_visit >= ?)
               and (e.ends_on < cast(? as date) or e.provider_code = ?)""";

    /** As the check that looks for gaps, and written anew: also of what has been, as it stands on record now. */
    private static final String NOT_EXACTLY_ONE =
            """
            select d.package_id || ' ' || cast(s.day + v.earliest_start as varchar)
              from delivery d
              join delivery_visit v on v.delivery_id = d.id
              cross join generate_series(cast(? as timestamp), cast(? as timestamp), '1 day') s (day)
             where (v.day is null or v.day = trim(to_char(s.day, 'DAY')))
               and s.day between v.needed_from and coalesce(v.needed_until, date '9999-12-31')
               and not exists (select 1 from delivery_pause p
                                where p.delivery_id = d.id and coalesce(p.visit, v.number) = v.number
                                  and s.day between p.from_day and coalesce(p.until_day, date '9999-12-31'))
               and (select count(*) from delivery_duty u
                     where u.delivery_id = d.id and u.visit = v.number
                       and s.day + v.earliest_start between u.first_visit
                           and coalesce(u.last_visit, timestamp '9999-12-31 00:00')) <> 1""";

    /** Each night on which somebody is to be there, from the first one on, has one provider. */
    private static final String NIGHT_ALONE =
            """
            select d.package_id || ' ' || cast(cast(night as date) as varchar)
              from delivery d
              join delivery_visit v on v.delivery_id = d.id and v.plan_reference = 'NIGHTS'
              cross join generate_series(cast(v.needed_from as timestamp),
                                         cast(coalesce(v.needed_until, cast(? as date)) as timestamp), '1 day') night
             where not exists (select 1 from delivery_pause p
                                where p.delivery_id = d.id and coalesce(p.visit, v.number) = v.number
                                  and night between p.from_day and coalesce(p.until_day, date '9999-12-31'))
               and (select count(*) from delivery_duty u
                     where u.delivery_id = d.id and u.visit = v.number
                       and night + interval '22 hours' between u.first_visit
                           and coalesce(u.last_visit, timestamp '9999-12-31 00:00')) <> 1""";

    /** Whoever lives in with somebody is followed by somebody who lives in. */
    private static final String ANOTHER_KIND =
            """
            select d.package_id from delivery d
              join delivery_duty u on u.delivery_id = d.id
              join delivery_visit v on v.delivery_id = d.id and v.number = u.visit and v.plan_reference in ('LIVE-IN', 'RAILS')
              join delivery_element e on e.delivery_id = d.id and e.number = u.element
             where e.kind = 'HOME_CARE'""";

    /** The provider of somebody makes no visit any more, and no act said so. */
    private static final String SOMEBODY_LEFT =
            """
            update delivery_duty set last_visit = first_visit where last_visit is null and delivery_id = (
                select min(d.id) from delivery d
                  join care_package p on p.id = d.package_id and p.status = 'ACTIVE'
                  join delivery_duty u on u.delivery_id = d.id and u.last_visit is null
                  join delivery_visit v on v.delivery_id = d.id and v.needed_until is null
                 where not exists (select 1 from delivery_pause w where w.delivery_id = d.id and w.until_day is null))""";

    /** Staff see to everything within days, or try each day again. */
    private static final String WAITS_FOR_EVER =
            """
            select life.business_key_ || ' ' || task.name_ from act_ru_task task
              join act_ru_execution life on life.id_ = task.proc_inst_id_
             where task.create_time_ < cast(? as date) - 90""";

    /** Whoever is looked after has each visit of their plan among those that somebody makes. */
    private static final String PLANNED_FOR_NOBODY =
            """
            select distinct p.id
              from care_package p
              join delivery d on d.package_id = p.id
              join support_plan s on s.package_reference = 'PKG-' || lpad(p.id::text, 6, '0') and s.status = 'AGREED'
              join support_plan_visit v on v.plan_id = s.id
             where p.status = 'ACTIVE'
               and exists (select 1 from delivery_element e where e.delivery_id = d.id and e.ended_as is null)
               and not exists (select 1 from delivery_visit n
                                where n.delivery_id = d.id and n.plan_reference = 'PLN-' || lpad(s.id::text, 6, '0')
                                  and n.day = v.day and n.minutes = v.minutes and n.needed_until is null)""";

    private static final int LOOKED_BACK = 28;
    private static final int LOOKED_AHEAD = 14;

    private final PackageTown town;
    private final LifeStories stories;

    TownChecks(PackageTown town) {
        this.town = town;
        this.stories = new LifeStories(town);
    }

    void endOfDay() {
        LocalDate today = town.today();
        int uncovered = town.its(CoverageCheck.class).checkAll(today);
        if (uncovered > 0) {
            town.broken(
                    Promise.NO_GAP_IN_CARE, "%d packages with a visit without its one provider".formatted(uncovered));
        }
        none(Promise.NO_GAP_IN_CARE, ANSWERED_BY_NOBODY, now(), now(), now(), town.failed());
        none(Promise.NO_GAP_IN_CARE, PLANNED_FOR_NOBODY);
        none(Promise.NO_GAP_IN_CARE, NOT_EXACTLY_ONE, today.minusDays(LOOKED_BACK), today.plusDays(LOOKED_AHEAD));
        none(Promise.IN_HOUSE_WITH_REASON_AND_DAY, IN_HOUSE_WITHOUT_END, today);
        none(Promise.IN_HOUSE_WITH_REASON_AND_DAY, RETAINED_WITHOUT_DAY, today);
        none(Promise.NOTHING_AHEAD_OF_ITS_AUTHORITY, STARTED_WITHOUT_BUDGET);
        none(Promise.NOTHING_AHEAD_OF_ITS_AUTHORITY, CLOSED_BEFORE_TOLD);
        none(Promise.SHORT_TERM_FIRST, STARTED_WITHOUT_SHORT_TERM);
        none(Promise.TWO_CLOCKS, CHARGED_UNTOLD);
    }

    void endOfWeek() {
        town.supposing(SOMEBODY_LEFT, this::isFound);
        none(Promise.NO_GAP_IN_CARE, ANOTHER_KIND);
        none(Promise.NO_GAP_IN_CARE, NIGHT_ALONE, town.today().plusDays(LOOKED_AHEAD));
        town.database
                .queryForList("select id from episode where status = 'ACTIVE'", Long.class)
                .forEach(this::chargeWaitsForTelling);
        none(Promise.NOTHING_WITHOUT_AN_OWNER, LOST);
        none(Promise.NOTHING_WITHOUT_AN_OWNER, OFFERED_TO_NOBODY);
        none(Promise.NOTHING_WITHOUT_AN_OWNER, FORGOTTEN);
        none(Promise.NOTHING_WITHOUT_AN_OWNER, WAITS_FOR_EVER, town.today());
        none(Promise.NOTHING_WITHOUT_AN_OWNER, "select exception_msg_ from act_ru_job where retries_ = 0");
        none(Promise.CEILING_OF_MONEY, OVER_ITS_BUDGET);
    }

    /** How it came to whatever was broken. */
    void tellStories() {
        for (Promise promise : Promise.values()) {
            stories.tell(town.broken(promise));
        }
    }

    /** The check that looks for gaps sees the one that it is shown. */
    private void isFound() {
        if (town.its(CoverageCheck.class).checkAll(town.today()) == 0) {
            town.broken(Promise.NO_GAP_IN_CARE, "The check finds no gap where there is one");
        }
    }

    /** Were six weeks over today, no charge could begin: nobody has told the person. */
    private void chargeWaitsForTelling(long episode) {
        town.supposing(
                "update episode set chargeable = true, charge_from = date '%s', told_on = null, charge_clear_on = null where id = %d"
                        .formatted(town.today(), episode),
                () -> town.mustBeRefused(
                        Promise.TWO_CLOCKS, "finance", "Nobody has told", () -> town.its(ChargeService.class)
                                .start(Reference.EPISODE.of(episode))));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(town.clock.instant(), WorkingHours.ZONE);
    }

    private void none(Promise promise, String query, @Nullable Object... values) {
        List<String> found = town.database.queryForList(query, String.class, values);
        if (!found.isEmpty()) {
            town.broken(promise, found + " by " + query.strip().substring(0, 60));
            stories.tell(found);
        }
    }
}
