create sequence transfer_wave_seq increment by 50;

-- One area of the transfer programme. Its people are found by rule.
create table transfer_wave (
    id              bigint primary key,
    version         integer      not null,
    code            varchar(24)  not null unique,
    area            varchar(200) not null,
    opens_on        date         not null,
    status          varchar(10)  not null check (status in ('PLANNED', 'OPEN', 'CLOSED')),
    planned_on      date         not null,
    planned_by      varchar(255) not null,
    opened_on       date,
    opened_by       varchar(255),
    wave_minutes    bigint,
    offered_minutes bigint,
    closed_on       date,
    check ((status = 'PLANNED') = (opened_on is null)),
    check ((status = 'CLOSED') = (closed_on is not null))
);

create index transfer_wave_opens on transfer_wave (opens_on, id);

-- What providers offer to take over in an area, by need.
create table transfer_offer (
    wave_id       bigint       not null references transfer_wave (id),
    provider_code varchar(40)  not null,
    need          varchar(20)  not null check (need in ('ONE_WORKER', 'TWO_WORKERS', 'NIGHT')),
    minutes       bigint       not null check (minutes >= 0),
    told_on       date         not null,
    told_by       varchar(255) not null,
    primary key (wave_id, provider_code, need)
);

create sequence transfer_seq increment by 50;

-- One person on the way from Direct Care to somebody else, or the reasoned decision not to.
create table transfer (
    id                     bigint primary key,
    version                integer     not null,
    wave_id                bigint      not null references transfer_wave (id),
    package_id             bigint      not null unique references care_package (id),
    status                 varchar(30) not null check (status in ('IN_SCOPE', 'LETTER_SENT', 'MEETING_BOOKED',
        'SIGNED_BY_ONE', 'NOT_APPROPRIATE', 'DIRECT_PAYMENT_CHOSEN', 'REFUSED_IN_DISCUSSION', 'SOURCING', 'RETAINED',
        'HANDOVER', 'SETTLING', 'SETTLED', 'RETURNED', 'ON_HOLD', 'DIED', 'MOVED', 'OVER')),
    since                  date        not null,
    in_scope_on            date        not null,
    served_since           date        not null,
    minutes                bigint      not null check (minutes >= 0),
    -- The letter, or another way in which the person heard of it.
    letter_reference       varchar(24),
    reached_on             date,
    reached_by             varchar(20),
    reached_remark         text,
    -- The meeting in person.
    meeting_on             date,
    meeting_place          varchar(200),
    meeting_with           varchar(200),
    -- The joint review, signed by two people of two teams.
    met_on                 date,
    present                varchar(200),
    capacity               varchar(20),
    decided_by             varchar(200),
    explained              boolean,
    payment_answer         varchar(20),
    circumstances          varchar(20),
    agreed_change          text,
    change_agreed_by       varchar(200),
    preferences            text,
    outcome                varchar(30),
    outcome_reason         text,
    social_worker          varchar(255),
    social_worker_on       date,
    direct_care            varchar(255),
    direct_care_on         date,
    direct_care_remark     text,
    review_lapsed          boolean     not null,
    agreed_after_all       boolean     not null,
    engaged_on             date,
    level                  text,
    -- Why Direct Care keeps it, and until when.
    retained_for           varchar(20),
    rebroker_on            date,
    requirement_reference  varchar(24),
    -- The handover.
    provider_code          varchar(40),
    provider_name          varchar(200),
    last_visit             timestamp,
    first_visit            timestamp,
    plan_agreed_by         varchar(200),
    consent                boolean,
    risks                  text,
    medication_chart       varchar(20),
    key_safe               varchar(20),
    longer_offered         boolean,
    element                integer,
    shadow_visits          integer,
    shadowed_on            date,
    called_on              date,
    failed_because         text,
    -- Hours count as released from here on, until they come back.
    released_on            date,
    released_to            varchar(20),
    returned_on            date,
    return_reason          text,
    -- What interrupts it.
    held_because           varchar(20),
    held_on                date,
    held_from              varchar(30),
    over_reason            text,
    -- More than the provider changed without agreement.
    legal_flag             text,
    flagged_on             date,
    check (social_worker <> direct_care),
    check (returned_on is null or released_on is not null)
);

create index transfer_of_wave on transfer (wave_id, status, since, id);
create index transfer_status on transfer (status, since, id);
create index transfer_released on transfer (released_on) where released_on is not null;
create index transfer_flagged on transfer (flagged_on, id) where flagged_on is not null;
create index transfer_requirement on transfer (requirement_reference) where requirement_reference is not null;
