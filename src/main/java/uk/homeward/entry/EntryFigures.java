package uk.homeward.entry;

import java.util.List;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Figures over the whole way in, from the referral to the service, that the database counts. */
interface EntryFigures extends Repository<Entry, Long> {

    @Query(
            """
            select r.id as referral,
                   case when r.status = TRIAGED then true else false end as triaged,
                   r.receivedAt as receivedAt,
                   r.triageDueAt as triageDueAt,
                   r.urgentResponseAt as responseDueAt,
                   r.triageEscalatedAt as triageEscalatedAt,
                   e.escalatedAt as stepUpEscalatedAt
            from Referral r left join Entry e on e.referralId = r.id
            where r.request.urgent = true
              and (r.status = RECEIVED
                   or (r.status = TRIAGED and r.triage.destination = STEP_UP and (e.referralId is null or e.status = EXPECTED)))
            order by r.urgentResponseAt, r.id
            """)
    List<UrgentRow> urgent();

    @Query(
            """
            select s.year as year, count(*) as referrals
            from (select year(r.receivedAt) - case when month(r.receivedAt) < 4 then 1 else 0 end as year from Referral r) s
            group by s.year
            order by s.year
            """)
    List<YearOfReferrals> referralsByYear();

    /**
     * Four counts of the same people in one pass. Whoever refers, and by whichever way in: the age is that on the day of the
     * referral.
     */
    @NativeQuery(
            """
            select case when grouping(route) = 0 then 'ROUTE'
                        when grouping(area) = 0 then 'AREA'
                        when grouping(age) = 0 then 'AGE'
                        else 'ETHNICITY' end as breakdown,
                   coalesce(route, area, age, ethnicity) as grouped,
                   count(*) as referrals,
                   count(offer) as offered,
                   count(*) filter (where offer = 'ACCEPTED') as accepted,
                   count(started) as started
            from (select case when r.destination in ('STEP_DOWN', 'STEP_UP') then r.destination else 'NEITHER' end as route,
                         r.area,
                         case when p.date_of_birth > cast(r.received_at as date) - interval '65 years' then '18 to 64'
                              when p.date_of_birth > cast(r.received_at as date) - interval '75 years' then '65 to 74'
                              when p.date_of_birth > cast(r.received_at as date) - interval '85 years' then '75 to 84'
                              else '85 and over' end as age,
                         coalesce(p.ethnicity, 'Not known') as ethnicity,
                         en.offer,
                         ep.started_on as started
                  from referral r
                  join person p on p.id = cast(substring(r.person_reference from 5) as bigint)
                  left join entry en on en.referral_id = r.id
                  left join episode ep on ep.id = cast(substring(en.episode_reference from 5) as bigint)) counted
            group by grouping sets ((route), (area), (age), (ethnicity))
            order by 1 desc, 2
            """)
    List<EquityRow> equity();
}
