create sequence visit_file_seq increment by 1;

-- A file in which a provider tells how its visits went: all of it counts, or nothing. What stood in it is not kept.
create table visit_file (
    id            bigint primary key,
    provider_code varchar(40)  not null,
    file_name     varchar(200) not null,
    print         varchar(64)  not null,
    table_rows    integer      not null,
    news          integer      not null,
    problems      integer      not null,
    counts        boolean      not null,
    sent_by       varchar(255) not null,
    sent_at       timestamptz  not null,
    check (not counts or problems = 0)
);

create index visit_file_provider on visit_file (provider_code, id desc);

-- The same file counts once, whatever races.
create unique index visit_file_once on visit_file (provider_code, print) where counts;

create table visit_file_problem (
    file_id     bigint  not null references visit_file (id),
    position    integer not null,
    row_number  integer not null,
    column_name varchar(200),
    sentence    text    not null,
    primary key (file_id, position)
);

-- Providers that tell how their visits went, each from the first day of which it told: a day without a record is one only there.
create table visit_reporter (
    provider_code varchar(40) primary key,
    since         date not null
);

create sequence visit_record_seq increment by 50;

-- How one visit went. A row is never changed: what is told later replaces it, and it stays as history.
create table visit_record (
    id            bigint primary key,
    package_id    bigint       not null references care_package (id),
    provider_code varchar(40)  not null,
    -- Nothing where nobody planned it.
    visit         integer,
    day           date         not null,
    status        varchar(20)  not null check (status in ('DELIVERED', 'LATE', 'MISSED')),
    late_minutes  integer      not null,
    started_at    timestamp,
    ended_at      timestamp,
    workers       integer,
    time_critical boolean      not null,
    finding       varchar(30),
    reason        text,
    why           text,
    file_id       bigint references visit_file (id),
    told_by       varchar(255) not null,
    told_at       timestamptz  not null,
    replaced_at   timestamptz,
    replaced_by   varchar(255),
    withdrawn_why text,
    check ((status = 'MISSED') = (started_at is null)),
    check ((started_at is null) = (ended_at is null) and (started_at is null) = (workers is null)),
    check (ended_at > started_at),
    check (workers between 1 and 4),
    check ((status = 'LATE') = (late_minutes > 0)),
    check (status <> 'MISSED' or (visit is not null and reason is not null)),
    check ((replaced_at is null) = (replaced_by is null)),
    check (withdrawn_why is null or replaced_at is not null)
);

-- Of one visit one record holds; what nobody planned is known by its start.
create unique index visit_record_planned on visit_record (package_id, visit, day, provider_code)
    where replaced_at is null and visit is not null;
create unique index visit_record_unplanned on visit_record (package_id, started_at, provider_code)
    where replaced_at is null and visit is null;
create index visit_record_package on visit_record (package_id, day desc, id desc);
create index visit_record_provider on visit_record (provider_code, day desc, id desc) where replaced_at is null;
create index visit_record_to_look_at on visit_record (day desc, id desc)
    where replaced_at is null and (status <> 'DELIVERED' or finding is not null);
create index visit_record_made on visit_record (day, package_id) where replaced_at is null and status <> 'MISSED';

create sequence visit_alarm_seq increment by 1;

-- A time-critical visit that was missed, or a day with planned visits of which none was made.
create table visit_alarm (
    id            bigint primary key,
    package_id    bigint      not null references care_package (id),
    provider_code varchar(40) not null,
    kind          varchar(20) not null check (kind in ('CRITICAL_MISSED', 'NONE_MADE')),
    day           date        not null,
    -- 0 for all of the day.
    visit         integer     not null,
    planned_at    timestamp   not null,
    visits        integer     not null,
    raised_at     timestamptz not null,
    answer        text,
    answered_by   varchar(255),
    answered_at   timestamptz,
    mended_at     timestamptz,
    unique (package_id, provider_code, kind, day, visit),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    check ((kind = 'CRITICAL_MISSED') = (visit > 0))
);

create index visit_alarm_open on visit_alarm (planned_at, id) where answered_at is null and mended_at is null;

create table visit_record_check (
    day        date primary key,
    begun_at   timestamptz not null,
    checked_at timestamptz,
    packages   integer
);
