create sequence audit_entry_seq increment by 50;

create table audit_entry (
    id bigint primary key,
    at timestamptz not null,
    who varchar(255) not null,
    what varchar(100) not null,
    reference varchar(24) not null,
    case_reference varchar(24) not null,
    reason text,
    changed varchar(100),
    was text,
    became text
);

create index audit_entry_of_case on audit_entry (case_reference, at, id);
