-- What reports read: no wider than what they ask, and without anybody's name. A column belongs to the capability that
-- made the table; whoever changes it there sees here who reads it.

-- What counts on when a record is deleted: days and figures under numbers of their own, which lead to nobody.
create sequence report_kept_seq;

create table report_kept_support (
    episode    bigint      not null primary key,
    service    varchar(40) not null,
    started_on date        not null,
    ended_on   date
);

create table report_kept_stay (
    episode             bigint      not null primary key,
    service             varchar(40) not null,
    route               varchar(20) not null,
    ended_on            date,
    end_reason          varchar(30),
    sequel              varchar(40),
    days                integer,
    days_in_hospital    integer,
    hospital_admissions integer,
    hours_at_start      numeric(5, 2),
    hours_at_end        numeric(5, 2),
    hours_still_needed  numeric(5, 2),
    outcomes_achieved   varchar(20),
    measured_as         text
);

create table report_kept_goals (
    episode      bigint not null primary key,
    scored       bigint not null,
    improved     bigint not null,
    entry_scores bigint not null,
    exit_scores  bigint not null
);

create table report_kept_week (
    episode         bigint        not null,
    service         varchar(40)   not null,
    week_from       date          not null,
    hours_delivered numeric(5, 2),
    visits          integer,
    workers         integer,
    primary key (episode, week_from)
);

create table report_kept_away (
    episode     bigint not null,
    admitted_on date   not null,
    ended_on    date
);

create index report_kept_away_episode on report_kept_away (episode);

create table report_kept_referral (
    referral    bigint       not null primary key,
    received_on date         not null,
    route       varchar(40)  not null,
    area        varchar(200) not null,
    age         text         not null,
    ethnicity   varchar(60)  not null,
    offer       varchar(20),
    started_on  date,
    outcome     varchar(100)
);

create table report_kept_discharge (
    referral        bigint  not null primary key,
    discharge_on    date    not null,
    delay_days      integer,
    offer           varchar(20),
    bridging_needed boolean,
    restart         boolean not null
);

create view report_start as
select service, started_on
from episode
where started_on is not null
union all
select service, started_on
from report_kept_support;

-- Of those whose support has ended. A stay has the days from the first to the last without those in hospital.
create view report_stay as
select e.id as episode,
       e.service,
       e.route,
       e.ended_on,
       e.end_reason,
       e.sequel,
       e.ended_on - e.started_on + 1 - e.days_in_hospital as days,
       e.days_in_hospital,
       e.hospital_admissions,
       split_part(e.hours, ' ', 1)::numeric(5, 2) as hours_at_start,
       substring(e.hours from '[0-9.]+$')::numeric(5, 2) as hours_at_end,
       e.hours_still_needed,
       r.outcomes_achieved,
       -- Short-term support, then no long-term support: by the measure's own rules, hospital, death, declining, the NHS and
       -- paying oneself are left out; an assessment is classified once it is known what it led to.
       case when e.end_reason in ('DIED', 'LAPSED_IN_HOSPITAL', 'REPLACED') then 'LEFT_OUT'
            when e.sequel in ('DIED', 'ADMITTED_TO_HOSPITAL', 'DECLINED', 'NHS_SERVICE', 'SELF_FUNDED') then 'LEFT_OUT'
            when e.sequel in ('LONG_TERM_SUPPORT', 'MORE_LONG_TERM_SUPPORT', 'SAME_LONG_TERM_SUPPORT',
                              'LESS_LONG_TERM_SUPPORT', 'CARE_HOME') then 'LONG_TERM'
            when e.sequel in ('NO_SUPPORT_NEEDED', 'EQUIPMENT', 'LOW_LEVEL_SUPPORT', 'ANOTHER_SHORT_TERM_SERVICE',
                              'INFORMATION_AND_ADVICE', 'ANOTHER_COUNCIL_SERVICE', 'MOVED_AWAY', 'OTHER') then 'NO_LONG_TERM'
            when e.sequel = 'LONG_TERM_ASSESSMENT' then 'TO_BE_CLASSIFIED'
       end as measured_as
from episode e
left join review r on r.id = cast(substring(e.review_reference from 5) as bigint)
where e.status = 'ENDED'
union all
select * from report_kept_stay;

-- Goals that were scored at the start and at the end.
create view report_goals as
select episode_id as episode,
       count(*) as scored,
       count(*) filter (where exit_score > entry_score) as improved,
       sum(entry_score) as entry_scores,
       sum(exit_score) as exit_scores
from goal
where exit_score is not null
group by episode_id
union all
select * from report_kept_goals;

create view report_support as
select id as episode, service, started_on, ended_on
from episode
where started_on is not null
union all
select * from report_kept_support;

-- Weeks that somebody wrote down, each by its first day.
create view report_week as
select p.episode_id as episode, e.service, p.week_from, p.hours_delivered, p.visits, p.workers
from progress p
join episode e on e.id = p.episode_id
union all
select * from report_kept_week;

-- Days on which nobody came: in hospital, elsewhere, or while support had been ended by mistake. The day of the return is at
-- home again, unless support ended on the day on which they came from hospital.
create view report_away as
select e.id as episode, s.admitted_on, case when s.ended_on = e.ended_on then s.ended_on + 1 else s.ended_on end as ended_on
from hospital_stay s
join episode e on e.id = cast(substring(s.subject_reference from 5) as bigint)
where s.status <> 'WITHDRAWN' and s.subject_reference like 'EPI-%'
union all
select cast(substring(subject_reference from 5) as bigint), away_from, back_on
from absence
where not withdrawn and subject_reference like 'EPI-%'
union all
select id, interrupted_from, resumed_on
from episode
where interrupted_from is not null
union all
select * from report_kept_away;

-- Whoever refers, and by whichever way in: the age is that on the day of the referral.
create view report_referral as
select r.id as referral,
       day.received_on,
       case when r.destination in ('STEP_DOWN', 'STEP_UP') then r.destination else 'NEITHER' end as route,
       r.area,
       case when p.date_of_birth is null then 'Not known'
            when p.date_of_birth > day.received_on - interval '65 years' then '18 to 64'
            when p.date_of_birth > day.received_on - interval '75 years' then '65 to 74'
            when p.date_of_birth > day.received_on - interval '85 years' then '75 to 84'
            else '85 and over' end as age,
       coalesce(p.ethnicity, 'NOT_KNOWN') as ethnicity,
       en.offer,
       ep.started_on,
       coalesce(r.service_outcome, r.cld_outcome) as outcome
from referral r
cross join lateral (select cast(r.received_at at time zone 'Europe/London' as date) as received_on) day
left join person p on p.id = cast(substring(r.person_reference from 5) as bigint)
left join entry en on en.referral_id = r.id
left join episode ep on ep.id = cast(substring(en.episode_reference from 5) as bigint)
union all
select * from report_kept_referral;

-- Of those who went home, also without a service: a discharge that was cancelled is none.
create view report_discharge as
select r.id as referral, e.discharge_on, e.delay_days, e.offer, e.bridging_needed, r.former_package is not null as restart
from entry e
join referral r on r.id = e.referral_id
where e.discharge_on is not null and e.status <> 'CANCELLED'
union all
select * from report_kept_discharge;

-- Use of live-in care in years before the first record, entered with where it is from; the newest entry of a year counts,
-- those before it stay.
create table report_earlier_use (
    id         bigint generated always as identity primary key,
    year       integer      not null,
    people     bigint       not null check (people >= 0),
    source     text         not null,
    entered_by varchar(255) not null,
    entered_on date         not null
);

create index report_earlier_use_year on report_earlier_use (year, id);
