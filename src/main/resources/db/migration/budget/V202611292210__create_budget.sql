create sequence personal_budget_seq increment by 50;

-- One row a figure: a new one takes its place, and what became of it stays.
create table personal_budget (
    id                      bigint primary key,
    version                 integer       not null,
    assessment_reference    varchar(24)   not null,
    package_reference       varchar(24)   not null,
    person_reference        varchar(24)   not null,
    revision                integer       not null,
    status                  varchar(20)   not null,
    rule_version            varchar(24)   not null,
    hours_per_week          numeric(7, 2) not null,
    rate_per_hour           numeric(9, 2) not null,
    indicative              numeric(12, 2) not null,
    night_cost              numeric(12, 2) not null,
    tolerance_percent       integer       not null,
    ceiling                 numeric(12, 2) not null,
    calculated_on           date          not null,
    checked_by              varchar(255),
    checked_on              date,
    counts_from             date,
    person_pays             numeric(12, 2),
    verified_by             varchar(255),
    verified_on             date,
    expires_on              date,
    told_on                 date,
    told_by                 varchar(255),
    support_option          varchar(20),
    deemed                  boolean,
    direct_payment_eligible boolean,
    ineligible_reason       text,
    ineligible_written_on   date,
    look_again_on           date,
    delivery_model          varchar(20),
    planning_provider       varchar(40),
    query                   text,
    query_answer            text,
    plan_cost               numeric(12, 2),
    over_reason             text,
    over_accepted_by        varchar(255),
    plan_submitted_on       date,
    agreed_by               varchar(255),
    agreed_on               date,
    unique (assessment_reference, revision)
);

-- Two budgets of one package are never spent at once (promise 7).
create unique index personal_budget_agreed on personal_budget (package_reference) where status = 'AGREED';
create index personal_budget_package on personal_budget (package_reference);
create index personal_budget_person on personal_budget (person_reference);
create index personal_budget_alike on personal_budget (rule_version, hours_per_week);

-- What the person was told of each of the four options.
create table personal_budget_amount (
    budget_id       bigint         not null references personal_budget (id),
    position        integer        not null,
    option          varchar(20)    not null,
    pounds_per_week numeric(12, 2) not null,
    period_from     date           not null,
    period_until    date           not null,
    primary key (budget_id, position)
);
