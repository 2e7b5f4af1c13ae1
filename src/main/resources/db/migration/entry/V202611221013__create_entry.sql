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
    escalated_at timestamptz,
    cancellation_reason text
);

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
