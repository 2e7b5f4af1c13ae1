create sequence delivery_seq increment by 50;

-- Who gives the visits of a package, from when until when.
create table delivery (
    id         bigint primary key,
    version    integer     not null,
    package_id bigint      not null unique references care_package (id)
);

create table delivery_visit (
    delivery_id    bigint      not null references delivery (id),
    position       integer     not null,
    number         integer     not null,
    plan_reference varchar(24) not null,
    plan_number    integer     not null,
    day            varchar(9),
    earliest_start time        not null,
    latest_start   time        not null,
    minutes        integer     not null,
    workers        integer     not null,
    time_critical  boolean     not null,
    needed_from    date        not null,
    needed_until   date,
    primary key (delivery_id, position)
);

create table delivery_element (
    delivery_id     bigint       not null references delivery (id),
    position        integer      not null,
    number          integer      not null,
    kind            varchar(30)  not null,
    provider_code   varchar(40),
    provider_name   varchar(200) not null,
    hours_per_week  numeric(9,2) not null,
    rate_per_hour   numeric(8,2),
    starts_on       date         not null,
    confirmed_on    date,
    ends_on         date,
    ended_as        varchar(30),
    end_reason      text,
    primary key (delivery_id, position)
);

-- Everybody whom a provider serves.
create index delivery_element_provider on delivery_element (provider_code, delivery_id) where ended_as is null;

create table delivery_duty (
    delivery_id bigint    not null references delivery (id),
    position    integer   not null,
    element     integer   not null,
    visit       integer   not null,
    first_visit timestamp not null,
    last_visit  timestamp,
    primary key (delivery_id, position)
);

create table delivery_pause (
    delivery_id bigint      not null references delivery (id),
    position    integer     not null,
    visit       integer,
    from_day    date        not null,
    until_day   date,
    cause       varchar(20) not null,
    reason      text,
    primary key (delivery_id, position)
);

create sequence delivery_breach_seq increment by 50;

-- What was promised and did not hold: a planned visit that nobody, or that more than one, is to make.
create table delivery_breach (
    id          bigint primary key,
    package_id  bigint      not null references care_package (id),
    visit       integer     not null,
    planned_at  timestamp   not null,
    kind        varchar(20) not null,
    provider    varchar(200),
    found_at    timestamptz not null,
    mended_at   timestamptz,
    unique (package_id, visit, planned_at, kind)
);

create index delivery_breach_open on delivery_breach (planned_at, id) where mended_at is null;

-- All packages are looked through once a day, whatever was found.
create table delivery_check (
    day        date primary key,
    begun_at   timestamptz not null,
    checked_at timestamptz,
    packages   integer
);

create sequence delivery_notice_seq increment by 50;

-- Providers that hand care back: it stays with them until somebody else has started.
create table delivery_notice (
    id            bigint primary key,
    package_id    bigint       not null references care_package (id),
    element       integer      not null,
    provider_code varchar(40),
    given_on      date         not null,
    last_day      date         not null,
    notice_days   integer      not null,
    required_days integer      not null,
    reason        text         not null,
    told_by       varchar(255) not null,
    unique (package_id, element)
);

create index delivery_notice_last on delivery_notice (last_day, id);
create index delivery_notice_provider on delivery_notice (provider_code, given_on);
