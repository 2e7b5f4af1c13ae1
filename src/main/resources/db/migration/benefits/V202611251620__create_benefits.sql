-- Savings and other benefits as they are found. An entry is never changed: a correction is another entry that replaces it.
-- Amounts are in pence.
create sequence benefit_expected_seq increment by 50;

create table benefit_expected (
    id          bigint primary key,
    -- The first entry of the benefit, whose number is its reference; nothing where this is the first.
    benefit     bigint references benefit_expected (id),
    replaces    bigint unique references benefit_expected (id),
    service     varchar(24)  not null,
    what        text         not null,
    cashable    boolean      not null,
    yearly      bigint       not null check (yearly >= 0),
    starts_on   date         not null,
    reason      text,
    recorded_on date         not null,
    recorded_by varchar(255) not null,
    check ((benefit is null) = (replaces is null) and (replaces is null) = (reason is null))
);

create index benefit_expected_benefit on benefit_expected (benefit);
create index benefit_expected_first on benefit_expected (id) where benefit is null;

create sequence benefit_realised_seq increment by 50;

create table benefit_realised (
    id          bigint primary key,
    benefit     bigint       not null references benefit_expected (id),
    replaces    bigint unique references benefit_realised (id),
    amount      bigint       not null check (amount >= 0),
    realised_on date         not null,
    evidence    text         not null,
    reason      text,
    recorded_on date         not null,
    recorded_by varchar(255) not null,
    check ((replaces is null) = (reason is null))
);

create index benefit_realised_benefit on benefit_realised (benefit);
