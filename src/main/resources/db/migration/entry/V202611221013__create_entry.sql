-- One way in for each referral: the referral's own number is the key.
create table entry (
    referral_id bigint primary key references referral,
    version integer not null,
    route varchar(20) not null,
    status varchar(20) not null,
    discharge_on date,
    delay_days integer,
    planned_start_on date,
    offer varchar(20),
    assessment_needed boolean not null,
    bridging_needed boolean,
    note text,
    confirmed_by varchar(255),
    episode_reference varchar(24),
    support_awaited boolean not null default false,
    escalated_at timestamptz,
    -- back in hospital before the first visit: the discharge is awaited anew
    readmitted_on date,
    cancellation_reason text,
    -- the offer was declined, and this happens instead
    care_instead varchar(20),
    former_support varchar(200),
    wish_said_by varchar(20),
    wish_capacity boolean,
    -- confirmed anew after a death that was told by mistake: a place is found before others
    goes_first boolean not null default false
);

create index entry_support_awaited on entry (discharge_on) where support_awaited;
create index entry_expected on entry (escalated_at) where status = 'EXPECTED';
create index entry_discharged on entry (discharge_on) where discharge_on is not null;

-- Care at home from the discharge until the service starts.
create table bridging_care (
    referral_id        bigint primary key references referral (id),
    version            integer      not null,
    status             varchar(20)  not null,
    needed_from        date         not null,
    escalated_at       timestamptz,
    provider           varchar(200),
    first_day          date,
    visits_per_week    integer,
    hours_per_week     numeric(5, 2),
    visit_times        varchar(200),
    note               text,
    arranged_by        varchar(255),
    over_since         date,
    support_started_on date,
    last_day           date,
    -- No gap: whoever has started with the service had bridging care until then.
    check (last_day is null or support_started_on is null or last_day >= support_started_on)
);

-- Urgent requests that wait for their triage, or for their step-up to be confirmed.
create view urgent_case as
select r.id as referral,
       r.urgent_response_at as response_due_at,
       r.received_at,
       case when r.status = 'TRIAGED' then 'STEP_UP' else 'TRIAGE' end as waits_for,
       case when r.status = 'TRIAGED' then r.urgent_response_at else r.triage_due_at end as due_at,
       case when r.status = 'TRIAGED' then e.escalated_at else r.triage_escalated_at end as escalated_at
from referral r
left join entry e on e.referral_id = r.id
where r.urgent
  and (r.status = 'RECEIVED'
       or (r.status = 'TRIAGED' and r.destination = 'STEP_UP' and (e.referral_id is null or e.status = 'EXPECTED')));

-- Whoever may have gone home and waits for the first visit, or for somebody to say whether they have.
create view home_waiting as
select e.referral_id as referral,
       e.discharge_on as home_since,
       'SUPPORT' as waits_for,
       b.first_day as bridged_from
from entry e
left join bridging_care b on b.referral_id = e.referral_id and b.status = 'ARRANGED'
where e.support_awaited and e.discharge_on is not null
union all
select r.id, r.expected_discharge_on, 'DISCHARGE', null
from entry e
join referral r on r.id = e.referral_id
where e.status = 'EXPECTED' and r.status = 'TRIAGED' and r.expected_discharge_on is not null and e.readmitted_on is null
union all
select r.id, r.expected_discharge_on, 'TRIAGE', null
from referral r
where r.status = 'RECEIVED' and r.expected_discharge_on is not null;
