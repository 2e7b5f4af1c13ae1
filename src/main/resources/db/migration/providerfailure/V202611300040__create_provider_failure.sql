create sequence provider_failure_seq increment by 50;

create table provider_failure (
    id            bigint primary key,
    version       integer      not null,
    provider_code varchar(40)  not null,
    provider_name varchar(200) not null,
    cause         varchar(20)  not null,
    last_visit    timestamp    not null,
    reason        text         not null,
    told_on       date         not null,
    told_by       varchar(255) not null,
    over_on       date
);

-- A provider fails once at a time.
create unique index provider_failure_running on provider_failure (provider_code) where over_on is null;

-- Everybody whom the provider served, whoever pays: the council, they themselves, another council.
create table provider_failure_person (
    failure_id     bigint      not null references provider_failure (id),
    package_id     bigint      not null references care_package (id),
    payer          varchar(20) not null,
    host_authority varchar(200),
    status         varchar(20) not null,
    next_visit     timestamp,
    time_critical  boolean     not null,
    covered_by     varchar(200),
    covered_from   timestamp,
    cover_until    date,
    primary key (failure_id, package_id)
);

-- Ordered by the next visit that must not be missed.
create index provider_failure_person_next on provider_failure_person
    (failure_id, status, time_critical desc, next_visit, package_id);
create index provider_failure_person_package on provider_failure_person (package_id);
