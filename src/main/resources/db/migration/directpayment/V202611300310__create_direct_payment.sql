create sequence direct_payment_seq increment by 50;

-- Money with which a person arranges the care of a package: from the choice until it is over.
create table direct_payment (
    id                  bigint primary key,
    version             integer     not null,
    package_id          bigint      not null references care_package (id),
    status              varchar(20) not null,
    chosen_on           date        not null,
    signed_on           date,
    -- pounds
    weekly              numeric(9,2),
    need_found_on       date,
    employs             boolean,
    employer_support_on date,
    account             varchar(20),
    account_on          date,
    paid_on             date,
    -- days before the first payment that it pays for too
    back_days           integer,
    first_visit         timestamp,
    evidence            text,
    -- the part of the package that it is since then
    element             integer,
    notice_on           date,
    notice_by_person    boolean,
    notice_last_day     date,
    notice_reason       text,
    last_day            date,
    end_reason          text,
    letter_reference    varchar(24),
    ended_from          varchar(20),
    ended_with_package  boolean     not null,
    constraint direct_payment_agreed_before_paid check (paid_on is null or signed_on <= paid_on),
    constraint direct_payment_paid_before_live check (first_visit is null or paid_on is not null),
    constraint direct_payment_back check (back_days >= 0),
    constraint direct_payment_over check ((status in ('ENDED', 'WITHDRAWN')) = (last_day is not null))
);

-- One at a time, whatever races.
create unique index direct_payment_once on direct_payment (package_id)
    where status in ('SETTING_UP', 'PAID', 'LIVE', 'ENDING');
create index direct_payment_of_package on direct_payment (package_id, id);

create sequence direct_payment_return_seq increment by 50;

-- What was paid is accounted for, time after time.
create table direct_payment_return (
    id            bigint primary key,
    version       integer not null,
    payment_id    bigint  not null references direct_payment (id),
    from_day      date    not null,
    until_day     date    not null,
    due_on        date    not null,
    reminded_on   date,
    missing_since date,
    received_on   date,
    -- pence
    unspent       bigint,
    paid_back     boolean,
    evidence      text,
    unique (payment_id, from_day),
    constraint direct_payment_return_days check (from_day <= until_day),
    constraint direct_payment_return_counts check ((received_on is null) = (unspent is null) and unspent >= 0)
);

-- Those that have not come, the one that is due first.
create index direct_payment_return_due on direct_payment_return (due_on, id) where received_on is null;
