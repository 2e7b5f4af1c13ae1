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
    starts_on   date         not null,
    ends_on     date,
    tendered_on date         not null,
    note        text,
    recorded_on date         not null,
    recorded_by varchar(255) not null,
    -- One after the other, whatever races.
    unique (service, starts_on),
    check (tendered_on < awarded_on and awarded_on <= starts_on and (ends_on is null or ends_on >= starts_on))
);
