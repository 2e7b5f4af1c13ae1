create sequence referral_seq increment by 50;

create table referral (
    id bigint primary key,
    version integer not null,
    person_reference varchar(24) not null,
    source varchar(40) not null,
    enablement_trigger varchar(40) not null,
    urgent boolean not null,
    area varchar(200) not null,
    expected_discharge_on date,
    medically_fit_on date,
    former_package varchar(200),
    situation text,
    status varchar(20) not null,
    received_at timestamptz not null,
    triage_due_at timestamptz not null,
    urgent_response_at timestamptz not null,
    triage_escalated_at timestamptz,
    proposed_route varchar(40),
    destination varchar(40),
    service varchar(24),
    purpose varchar(40),
    less_restrictive_option text,
    service_choice_reason text,
    override_reason text,
    live_service_choice varchar(40),
    triage_note text,
    triaged_by varchar(255),
    withdrawal_reason text,
    service_outcome          varchar(100),
    cld_outcome varchar(100)
);

create index referral_of_person on referral (person_reference, received_at desc, id desc);
create index referral_received on referral (received_at desc, id desc);
create index referral_untriaged on referral (expected_discharge_on) where status = 'RECEIVED';

-- Urgent requests that still wait, the one whose time runs out first.
create index referral_urgent_waiting on referral (urgent_response_at) where urgent and status in ('RECEIVED', 'TRIAGED');
