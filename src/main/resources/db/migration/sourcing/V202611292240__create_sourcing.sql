create sequence sourcing_requirement_seq increment by 50;

create table sourcing_requirement (
    id                       bigint primary key,
    version                  integer      not null,
    package_id               bigint       not null references care_package (id),
    person_reference         varchar(24)  not null,
    area                     varchar(100) not null,
    plan_reference           varchar(24)  not null,
    model                    varchar(20)  not null,
    planner                  varchar(40),
    client_group             varchar(30),
    district                 varchar(8),
    hours_per_week           numeric(9,2) not null,
    urgency                  varchar(20)  not null,
    status                   varchar(20)  not null,
    widened                  boolean      not null,
    opened_at                timestamptz  not null,
    window_ends_at           timestamptz  not null,
    choose_by                timestamptz,
    retention_reason         varchar(30),
    rebroker_on              date,
    purchase_provider        varchar(200),
    purchase_rate            numeric(8,2),
    purchase_reason          text,
    purchase_asked_by        varchar(255),
    chosen_by                varchar(20),
    choice_reason            text,
    wished_provider          varchar(40),
    direct_payment_chosen_on date,
    closed_on                date,
    closed_reason            text,
    closed_from              varchar(20)
);

-- The daily list of what is not allocated, the oldest first.
create index sourcing_requirement_open on sourcing_requirement (opened_at, id)
    where status in ('PUBLISHED', 'WIDENED', 'OFFERS', 'ESCALATED', 'RETAINED');

-- One package has one requirement at a time.
create unique index sourcing_requirement_of_package on sourcing_requirement (package_id)
    where status not in ('START_CONFIRMED', 'DIRECT_PAYMENT', 'CANCELLED');

create index sourcing_requirement_package on sourcing_requirement (package_id, id);
create index sourcing_requirement_person on sourcing_requirement (person_reference);

create table sourcing_visit (
    requirement_id bigint      not null references sourcing_requirement (id),
    position       integer     not null,
    number         integer     not null,
    day            varchar(9),
    earliest_start time,
    latest_start   time,
    minutes        integer     not null,
    workers        integer     not null,
    time_critical  boolean     not null,
    personal_care  boolean     not null,
    primary key (requirement_id, position)
);

create table sourcing_offer (
    requirement_id bigint       not null references sourcing_requirement (id),
    position       integer      not null,
    number         integer      not null,
    provider_code  varchar(40)  not null,
    visits         text         not null,
    hours          numeric(9,2) not null,
    contract_id    bigint       not null,
    rate_per_hour  numeric(8,2) not null,
    can_start_on   date         not null,
    note           varchar(200),
    offered_at     timestamptz  not null,
    offered_by     varchar(255) not null,
    status         varchar(20)  not null,
    primary key (requirement_id, position)
);

create unique index sourcing_offer_open on sourcing_offer (requirement_id, provider_code) where status = 'OPEN';

create table sourcing_award (
    requirement_id bigint       not null references sourcing_requirement (id),
    position       integer      not null,
    number         integer      not null,
    offer_number   integer,
    provider_code  varchar(40),
    provider_name  varchar(200) not null,
    off_framework  boolean      not null,
    visits         text         not null,
    hours          numeric(9,2) not null,
    rate_per_hour  numeric(8,2) not null,
    awarded_at     timestamptz  not null,
    awarded_by     varchar(255) not null,
    start_by       timestamptz  not null,
    status         varchar(20)  not null,
    started_on     date,
    void_reason    text,
    primary key (requirement_id, position)
);

create index sourcing_award_of_provider on sourcing_award (provider_code, awarded_at) where status <> 'VOID';

-- What is bought a week, for whom, on a framework or off it: of packages that are not over.
create view sourcing_bought as
select requirement.id as requirement,
       requirement.client_group,
       award.off_framework,
       award.hours,
       award.rate_per_hour
from sourcing_award award
join sourcing_requirement requirement on requirement.id = award.requirement_id
join care_package package on package.id = requirement.package_id
where award.status = 'STARTED'
  and package.status <> 'ENDED';
