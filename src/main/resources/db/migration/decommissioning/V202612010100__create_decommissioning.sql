create sequence decommissioning_seq increment by 50;

-- A service that is handed over phase by phase and then closed empty.
create table decommissioning (
    id               bigint primary key,
    version          integer      not null,
    code             varchar(24)  not null unique,
    service          varchar(40)  not null,
    status           varchar(20)  not null check (status in ('LIVE', 'EXTENDED', 'TRANSFERRING', 'CLOSED_TO_NEW', 'EMPTYING',
                                                             'EMPTY', 'OVERDUE', 'DECOMMISSIONED')),
    phase            integer,
    authority        varchar(24)  not null,
    planned_on       date         not null,
    planned_by       varchar(255) not null,
    closes_on        date         not null,
    assurance        varchar(20)  not null check (assurance in ('QUESTIONS_ISSUED', 'RETURNED', 'SCRUTINISED', 'ACCEPTED', 'REMEDY')),
    answers          text,
    answered_on      date,
    answered_by      varchar(255),
    remedy           text,
    scrutinised_on   date,
    scrutinised_by   varchar(255),
    money_told_on    date,
    closed_on        date,
    closed_by        varchar(255),
    check ((status = 'DECOMMISSIONED') = (closed_on is not null)),
    check (assurance <> 'ACCEPTED' or scrutinised_by is not null)
);

-- One question for each time that a phase comes up: whether enough people are recruited and trained to take its activity over.
create sequence decommissioning_phase_seq increment by 50;

create table decommissioning_phase (
    id                  bigint primary key,
    decommissioning_id  bigint       not null references decommissioning (id),
    phase               integer      not null check (phase > 0),
    asked_on            date         not null,
    answered_on         date,
    answered_by         varchar(255),
    ready               boolean,
    hours               numeric(7, 2),
    deployable          numeric(9, 2),
    authority           varchar(24),
    note                text,
    check ((answered_on is null) = (ready is null)),
    check (ready is not true or (hours > 0 and authority is not null))
);

create index decommissioning_phase_of on decommissioning_phase (decommissioning_id, id);
create unique index decommissioning_phase_open on decommissioning_phase (decommissioning_id) where answered_on is null;

-- Longer than was decided before: each time by a decision of its own.
create sequence decommissioning_extension_seq increment by 50;

create table decommissioning_extension (
    id                  bigint primary key,
    decommissioning_id  bigint       not null references decommissioning (id),
    before_that         date         not null,
    until               date         not null check (until > before_that),
    authority           varchar(24)  not null,
    reason              text         not null,
    decided_on          date         not null,
    decided_by          varchar(255) not null
);

create index decommissioning_extension_of on decommissioning_extension (decommissioning_id, id);
create unique index decommissioning_extension_once on decommissioning_extension (decommissioning_id, authority);

-- The projected day on which the service is empty is after the day on which it closes: what was done about it.
create sequence decommissioning_alarm_seq increment by 50;

create table decommissioning_alarm (
    id                  bigint primary key,
    decommissioning_id  bigint       not null references decommissioning (id),
    found_on            date         not null,
    closes_on           date         not null,
    projected_on        date,
    choice              varchar(10) check (choice in ('EXTEND', 'RECRUIT', 'BUY')),
    reason              text,
    answered_on         date,
    answered_by         varchar(255),
    over_on             date,
    check ((choice is null) = (answered_on is null))
);

create index decommissioning_alarm_of on decommissioning_alarm (decommissioning_id, id);
create unique index decommissioning_alarm_open on decommissioning_alarm (decommissioning_id) where over_on is null;

-- How it stood on each day: nothing before a day on which nobody looked.
create table decommissioning_day (
    decommissioning_id  bigint        not null references decommissioning (id),
    day                 date          not null,
    people              integer       not null check (people >= 0),
    deployable          numeric(9, 2) not null,
    moved               numeric(9, 2) not null,
    projected_on        date,
    primary key (decommissioning_id, day)
);

-- What has to be proven before it is closed, and who signed for it.
create table decommissioning_proof (
    decommissioning_id  bigint       not null references decommissioning (id),
    point               varchar(30)  not null check (point in ('LAST_VISIT', 'KEYS', 'EQUIPMENT', 'MEDICATION_CHARTS',
                                                               'LAST_INVOICE', 'CUSTODY_OF_RECORDS', 'OPEN_COMPLAINTS',
                                                               'OPEN_SAFEGUARDING')),
    proof               text         not null,
    proven_on           date         not null,
    signed_on           date         not null,
    signed_by           varchar(255) not null,
    primary key (decommissioning_id, point)
);

-- Somebody whose support went on in the service that takes over.
create table decommissioning_move (
    episode_id          bigint       primary key references episode (id),
    decommissioning_id  bigint       not null references decommissioning (id),
    case_reference      varchar(24)  not null,
    next_episode        varchar(24)  not null,
    moved_on            date         not null,
    gap_days            integer      not null check (gap_days >= 0),
    same_worker         boolean,
    worker_reason       text,
    answered_by         varchar(255),
    check (same_worker is not false or worker_reason is not null)
);

create index decommissioning_move_of on decommissioning_move (decommissioning_id, moved_on, episode_id);

-- Who is in a service, or is to come.
create index episode_live_in_service on episode (service) where status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL');
