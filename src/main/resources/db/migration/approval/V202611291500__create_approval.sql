create sequence approval_seq increment by 50;

create table approval (
    id                bigint primary key,
    version           integer      not null,
    status            varchar(20)  not null,
    kind              varchar(40)  not null,
    subject_reference varchar(24)  not null,
    case_reference    varchar(24)  not null,
    -- which of several things of one kind about one subject; empty where there can be only one
    part              varchar(200) not null,
    -- what will stand otherwise, and what was answered, as JSON: people are in both
    changes           text         not null,
    answers           text         not null,
    why               text         not null,
    asked_by          varchar(255) not null,
    asked_at          timestamptz  not null,
    decided_by        varchar(255),
    decided_at        timestamptz,
    remark            text
);

-- The same is asked once.
create unique index approval_one_waiting on approval (kind, subject_reference, part) where status = 'WAITING';

create index approval_waiting on approval (asked_at, id) where status = 'WAITING';

create index approval_case on approval (case_reference);

create index approval_subject on approval (subject_reference);
