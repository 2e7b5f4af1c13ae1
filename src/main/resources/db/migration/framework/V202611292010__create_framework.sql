create sequence framework_member_seq increment by 50;

create table framework_member (
    id              bigint primary key,
    version         integer      not null,
    framework_code  varchar(24)  not null,
    provider_code   varchar(40)  not null,
    status          varchar(20)  not null,
    admitted_on     date         not null,
    admitted_reason text,
    standing_reason text,
    removed_on      date,
    client_groups   varchar(200) not null,
    areas           text         not null,
    hours_per_week  numeric(9,2) not null,
    declared_at     timestamptz  not null,
    fallen_on       date,
    review_by       date,
    unique (framework_code, provider_code)
);

create index framework_member_of_provider on framework_member (provider_code, id);

-- What an hour costs, from a day: what was placed under one version keeps its rate.
create sequence framework_contract_seq increment by 50;

create table framework_contract (
    id            bigint primary key,
    member_id     bigint       not null references framework_member (id),
    number        integer      not null,
    valid_from    date         not null,
    rate_per_hour numeric(8,2) not null,
    recorded_by   varchar(255) not null,
    unique (member_id, number)
);

-- Grades belong to the registered service, not to its place on a framework.
create sequence framework_inspection_seq increment by 50;

create table framework_inspection (
    id               bigint primary key,
    provider_code    varchar(40)  not null,
    inspected_on     date         not null,
    recorded_by      varchar(255) not null,
    withdrawn_reason text,
    withdrawn_by     varchar(255)
);

-- Who is told of the same inspection twice at once, keeps it once.
create unique index framework_inspection_day on framework_inspection (provider_code, inspected_on)
    where withdrawn_reason is null;

create table framework_grade (
    inspection_id bigint      not null references framework_inspection (id),
    theme         varchar(80) not null,
    grade         integer     not null,
    primary key (inspection_id, theme)
);
