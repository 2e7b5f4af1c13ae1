package uk.homeward.shortterm;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Figures that the database counts. A stay has the days from the first to the last without those in hospital. */
interface Stays extends Repository<Episode, Long> {

    @Query(
            """
            select new uk.homeward.shortterm.LengthOfStay(
                       s.service,
                       s.route,
                       count(*),
                       avg(s.days),
                       percentile_cont(0.5) within group (order by s.days),
                       avg(s.away),
                       sum(case when s.days <= 7 then 1L else 0L end),
                       sum(case when s.days between 8 and 14 then 1L else 0L end),
                       sum(case when s.days between 15 and 28 then 1L else 0L end),
                       sum(case when s.days between 29 and 42 then 1L else 0L end),
                       sum(case when s.days > 42 then 1L else 0L end))
            from (select e.request.service as service,
                         e.request.route as route,
                         (e.ending.on - e.support.startedOn) by day + 1 - e.support.hospital.days as days,
                         e.support.hospital.days as away
                  from Episode e
                  where e.status = ENDED) s
            group by s.service, s.route
            order by s.service, s.route
            """)
    List<LengthOfStay> lengths();

    @Query(
            """
            select new uk.homeward.shortterm.Outcome(
                       s.service,
                       s.route,
                       count(*),
                       sum(case when s.sequel = NO_SUPPORT_NEEDED then 1L else 0L end),
                       sum(case when s.sequel in (LONG_TERM_ASSESSMENT, LONG_TERM_SUPPORT) then 0L else 1L end),
                       sum(s.goals),
                       sum(s.improved),
                       sum(s.met),
                       avg(s.days))
            from (select e.request.service as service,
                         e.request.route as route,
                         e.ending.sequel as sequel,
                         (e.ending.on - e.support.startedOn) by day + 1 - e.support.hospital.days as days,
                         (select count(g) from Goal g where g.episodeId = e.id and g.exitScore is not null) as goals,
                         (select count(g) from Goal g where g.episodeId = e.id and g.exitScore > g.entryScore) as improved,
                         (select count(r) from Review r
                          where r.id = cast(substring(e.reviewing.reference, 5) as Long)
                            and r.findings.outcomesAchieved = FULLY_MET) as met
                  from Episode e
                  where e.status = ENDED and e.ending.reason not in (DIED, REPLACED)) s
            group by s.service, s.route
            order by s.service, s.route
            """)
    List<Outcome> outcomes();

    @Query(
            """
            select new uk.homeward.shortterm.SequelCount(e.request.service, e.request.route, e.ending.sequel, count(e))
            from Episode e
            where e.status = ENDED
            group by e.request.service, e.request.route, e.ending.sequel
            order by e.request.service, e.request.route, count(e) desc, e.ending.sequel
            """)
    List<SequelCount> sequels();

    /** With the sums of their hours, scores and stays in hospital. Who died is left out, and who went on to another service. */
    @Query(
            """
            select new uk.homeward.shortterm.DayOfEndings(
                       s.service,
                       s.over,
                       count(*),
                       sum(case when s.sequel = NO_SUPPORT_NEEDED then 1L else 0L end),
                       sum(s.goals),
                       sum(s.entered),
                       sum(s.exited),
                       sum(s.admissions),
                       sum(case when s.known = 1 then 1L else 0L end),
                       sum(case when s.known = 1 then s.atStart else 0bd end),
                       sum(case when s.known = 1 then s.atEnd else 0bd end),
                       sum(case when s.known = 1 then s.stillNeeded else 0bd end))
            from (select e.request.service as service,
                         e.ending.on as over,
                         e.ending.sequel as sequel,
                         coalesce(cast(e.support.hospital.admissions as Long), 0L) as admissions,
                         e.support.hoursAtStart as atStart,
                         e.support.hoursPerWeek as atEnd,
                         e.ending.hoursStillNeeded as stillNeeded,
                         case when e.support.hoursAtStart is null or e.ending.hoursStillNeeded is null
                              then 0 else 1 end as known,
                         (select count(g) from Goal g where g.episodeId = e.id and g.exitScore is not null) as goals,
                         (select sum(g.entryScore) from Goal g where g.episodeId = e.id and g.exitScore is not null) as entered,
                         (select sum(g.exitScore) from Goal g where g.episodeId = e.id and g.exitScore is not null) as exited
                  from Episode e
                  where e.status = ENDED and e.ending.reason not in (DIED, REPLACED)) s
            group by s.service, s.over
            order by s.service, s.over
            """)
    List<DayOfEndings> endings();

    /** Each stay is counted in the year in which it began and in the year in which it ended. */
    @Query(
            """
            select new uk.homeward.shortterm.ServiceYear(
                       s.year, s.service, sum(s.started), sum(s.over), avg(s.days))
            from (select year(e.support.startedOn) - case when month(e.support.startedOn) < 4 then 1 else 0 end as year,
                         e.request.service as service, 1L as started, 0L as over, cast(null as Long) as days
                  from Episode e
                  where e.support.startedOn is not null
                  union all
                  select year(e.ending.on) - case when month(e.ending.on) < 4 then 1 else 0 end as year,
                         e.request.service as service, 0L as started, 1L as over,
                         (e.ending.on - e.support.startedOn) by day + 1 - e.support.hospital.days as days
                  from Episode e
                  where e.status = ENDED) s
            group by s.year, s.service
            order by s.year, s.service
            """)
    List<ServiceYear> years();

    /** A week belongs to the year in which it was recorded; one in which nobody came tells nothing of workers. */
    @Query(
            """
            select new uk.homeward.shortterm.VisitedWeeks(w.year, w.service, count(*), sum(w.visits), sum(w.workers))
            from (select year(p.recordedOn) - case when month(p.recordedOn) < 4 then 1 else 0 end as year,
                         e.request.service as service, p.visits.visits as visits, p.visits.workers as workers
                  from Week p join Episode e on e.id = p.episodeId
                  where p.visits.workers > 0) w
            group by w.year, w.service
            order by w.year, w.service
            """)
    List<VisitedWeeks> visitedWeeks();
}
