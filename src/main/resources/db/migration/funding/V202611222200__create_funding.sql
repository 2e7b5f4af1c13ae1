-- Amounts are in pence.

-- One line in one period. Its first ceiling is in the council's profile; here is only what somebody changed.
create table funding_budget (
    id                varchar(40) primary key,
    version           integer not null,
    ceiling           bigint,
    committed         bigint  not null,
    actual            bigint  not null,
    forecast          bigint  not null,
    overspend_told_on date,
    check (committed >= 0 and forecast >= committed and forecast >= actual)
);

create sequence commitment_seq increment by 50;

create table commitment (
    id             bigint primary key,
    version        integer      not null,
    reference      varchar(24)  not null,
    case_reference varchar(24)  not null,
    service        varchar(24)  not null,
    kind           varchar(20)  not null,
    source         varchar(20)  not null,
    state          varchar(20)  not null,
    starts_on      date         not null,
    ends_on        date         not null,
    -- Earlier where support goes on past its planned end.
    planned_until  date         not null,
    amount         bigint       not null check (amount >= 0),
    -- What the amount is counted with, where the rate is by the hour: '10.00 2026-03-05=8.00', at the start and from days on.
    hours          text,
    -- In pence: by how much it is more or less than by the rates.
    beyond_rates   bigint       not null,
    -- Below zero where more was credited than paid.
    actual         bigint       not null,
    own_split      boolean      not null,
    reason         text,
    approved_by    varchar(255),
    exit_plan      text,
    committed_on   date         not null,
    committed_by   varchar(255) not null,
    ended_on       date
);

-- Money is promised once for one thing, whatever races.
create unique index commitment_one_live on commitment (reference) where state = 'COMMITTED';

create index commitment_reference on commitment (reference);

-- What runs on after a contract's end without a plan for it.
create index commitment_live on commitment (service, ends_on) where state = 'COMMITTED';

create table commitment_part (
    commitment_id bigint      not null references commitment (id),
    budget_id     varchar(40) not null references funding_budget (id),
    amount        bigint      not null check (amount >= 0),
    actual        bigint      not null,
    primary key (commitment_id, budget_id)
);

create sequence commitment_actual_seq increment by 50;

create table commitment_actual (
    id            bigint primary key,
    commitment_id bigint       not null references commitment (id),
    paid_for      date         not null,
    amount        bigint       not null,
    document      varchar(200) not null,
    -- What its spellings have in common.
    document_key  varchar(200) not null,
    beyond_because text,
    booked_on     date         not null,
    booked_by     varchar(255) not null,
    reversed_on   date,
    reversed_by   varchar(255),
    reversal_reason text
);

create unique index commitment_actual_one_document on commitment_actual (commitment_id, document_key)
    where reversed_on is null;

create table commitment_actual_part (
    actual_id bigint      not null references commitment_actual (id),
    budget_id varchar(40) not null references funding_budget (id),
    amount    bigint      not null,
    primary key (actual_id, budget_id)
);

create sequence funding_escalation_seq increment by 50;

-- What would have passed a ceiling, for a manager to see.
create table funding_escalation (
    id             bigint primary key,
    version        integer      not null,
    reference      varchar(24)  not null,
    case_reference varchar(24)  not null,
    service        varchar(24)  not null,
    source         varchar(20)  not null,
    starts_on      date         not null,
    ends_on        date         not null,
    amount         bigint       not null,
    missing        bigint       not null,
    asked_at       timestamptz  not null,
    asked_by       varchar(255) not null,
    closed_on      date,
    closed_by      varchar(255),
    close_reason   text
);

create unique index funding_escalation_one_open on funding_escalation (reference) where closed_on is null;

create index funding_escalation_waiting on funding_escalation (asked_at, id) where closed_on is null;

-- The latest of a place or of its case.
create index funding_escalation_reference on funding_escalation (reference);

create index funding_escalation_case on funding_escalation (case_reference);

create table contract_decision (
    service    varchar(24) primary key,
    extended   boolean      not null,
    reason     text         not null,
    decided_on date         not null,
    decided_by varchar(255) not null
);

-- That the extension of a contract has to be decided is told once, and that nobody did, once.
create table contract_notice (
    service varchar(24) not null,
    notice  varchar(20) not null,
    told_on date        not null,
    primary key (service, notice)
);

-- How a service came to be bought: a tender is issued, then a contract is awarded. Neither is ever changed.
create sequence issued_tender_seq increment by 50;

create table issued_tender (
    id          bigint primary key,
    service     varchar(24)  not null,
    issued_on   date         not null,
    model       varchar(20)  not null,
    step_down   boolean      not null,
    step_up     boolean      not null,
    short_term  boolean      not null,
    note        text,
    recorded_on date         not null,
    recorded_by varchar(255) not null,
    check (step_down or step_up)
);

create index issued_tender_service on issued_tender (service);

create sequence awarded_contract_seq increment by 50;

create table awarded_contract (
    id          bigint primary key,
    service     varchar(24)  not null,
    awarded_on  date         not null,
    provider    varchar(200) not null,
    source      varchar(20)  not null,
    starts_on   date         not null,
    ends_on     date,
    tendered_on date         not null,
    note        text,
    recorded_on date         not null,
    recorded_by varchar(255) not null,
    -- One after the other, whatever races.
    unique (service, source, starts_on),
    check (tendered_on < awarded_on and awarded_on <= starts_on and (ends_on is null or ends_on >= starts_on))
);
