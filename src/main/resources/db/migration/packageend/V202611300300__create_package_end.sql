create sequence package_end_seq increment by 50;

-- How a package ends: who decided it, what the person was told and when, and what its care came to. One row a decision;
-- an end that nobody decides, such as a death, has one from the day on which it was told.
create table package_end (
    id                bigint primary key,
    version           integer      not null,
    package_id        bigint       not null references care_package (id),
    ends_as           varchar(30)  not null,
    status            varchar(20)  not null,
    last_day          date         not null,
    decided_on        date         not null,
    decided_by        varchar(255) not null,
    reasons           text,
    wish_said_by      varchar(20),
    -- promise 11: what follows, and who owns it
    what_follows      text,
    owner             varchar(200),
    late_reason       text,
    letter_reference  varchar(24),
    person_told_on    date,
    providers_told_on date,
    closed_on         date,
    closed_by         varchar(255),
    -- pence, of all parts that are paid for
    cost              bigint,
    -- of care, the first and the last with it
    days              integer,
    -- what was not over then, in one sentence
    left_open         text,
    withdrawn_on      date,
    withdrawn_by      varchar(255),
    withdrawn_because text,
    constraint package_end_closed check ((status = 'CLOSED') <= (closed_on is not null)),
    constraint package_end_withdrawn check ((status = 'WITHDRAWN') <= (withdrawn_on is not null)),
    constraint package_end_cost_counts check (cost >= 0 and days >= 0)
);

-- A package ends once, whatever races.
create unique index package_end_once on package_end (package_id) where status in ('DECIDED', 'CLOSED');
create index package_end_of_package on package_end (package_id, id);
-- What is decided and not closed, the earliest last day first.
create index package_end_ahead on package_end (last_day, id) where status = 'DECIDED';
