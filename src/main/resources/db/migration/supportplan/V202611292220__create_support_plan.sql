create sequence support_plan_seq increment by 50;

-- One row a version.
create table support_plan (
    id                   bigint primary key,
    version              integer        not null,
    assessment_reference varchar(24)    not null,
    package_reference    varchar(24)    not null,
    person_reference     varchar(24)    not null,
    plan_version         integer        not null,
    status               varchar(20)    not null,
    delivery_model       varchar(20)    not null,
    rate_per_hour        numeric(9, 2)  not null,
    provider             varchar(40),
    opened_on            date           not null,
    involved             varchar(100),
    written_by           varchar(255),
    submitted_on         date,
    sent_back_because    text,
    lower_level_agreed   boolean        not null,
    agreed_by            varchar(255),
    agreed_on            date,
    counts_from          date,
    counts_until         date,
    unique (package_reference, plan_version)
);

-- One is written at a time, and one holds.
create unique index support_plan_open on support_plan (package_reference) where status in ('DRAFT', 'SUBMITTED');
create unique index support_plan_agreed on support_plan (package_reference) where status = 'AGREED';
create index support_plan_assessment on support_plan (assessment_reference);
create index support_plan_person on support_plan (person_reference);
create index support_plan_provider on support_plan (provider, id) where status = 'DRAFT';

create sequence support_plan_visit_seq increment by 50;

create table support_plan_visit (
    id             bigint primary key,
    plan_id        bigint      not null references support_plan (id),
    day            varchar(9)  not null,
    earliest_start time        not null,
    latest_start   time        not null,
    minutes        integer     not null,
    workers        integer     not null,
    time_critical  boolean     not null,
    short_reason   text
);

create index support_plan_visit_plan on support_plan_visit (plan_id);

create table support_plan_task (
    visit_id      bigint       not null references support_plan_visit (id),
    position      integer      not null,
    description   varchar(200) not null,
    outcome_code  varchar(40)  not null,
    personal_care boolean      not null,
    primary key (visit_id, position)
);

create sequence support_plan_element_seq increment by 50;

-- What meets an outcome without visits, and in a personal budget what each part costs.
create table support_plan_element (
    id           bigint primary key,
    plan_id      bigint         not null references support_plan (id),
    description  varchar(200)   not null,
    outcome_code varchar(40)    not null,
    weekly_cost  numeric(12, 2) not null
);

create index support_plan_element_plan on support_plan_element (plan_id);
