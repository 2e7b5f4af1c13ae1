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

-- Who looked at whose record: of everybody, and of one of the staff.
create index audit_entry_looks on audit_entry (at desc, id desc) where what in ('Looked at', 'Closed record opened');
create index audit_entry_looks_of_staff on audit_entry (who, at desc, id desc) where what in ('Looked at', 'Closed record opened');
