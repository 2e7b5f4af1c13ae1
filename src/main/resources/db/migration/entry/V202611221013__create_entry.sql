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
    note text,
    confirmed_by varchar(255),
    episode_reference varchar(24),
    escalated_at timestamptz,
    cancellation_reason text
);

create index entry_discharged on entry (discharge_on) where discharge_on is not null;
