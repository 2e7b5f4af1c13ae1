create sequence restriction_seq increment by 50;

-- Records that only the people named may open. One person has one restriction at a time.
create table restriction (
    id bigint primary key,
    version integer not null,
    person_reference varchar(24) not null,
    ground varchar(40) not null,
    reason text not null,
    restricted_by varchar(255) not null,
    restricted_at timestamptz not null,
    lifted_by varchar(255),
    lifted_at timestamptz,
    lifted_because text
);

create unique index restriction_of_person on restriction (person_reference) where lifted_at is null;
create index restriction_latest on restriction (restricted_at desc, id desc) where lifted_at is null;

create table restriction_reader (
    restriction_id bigint not null references restriction (id),
    staff varchar(255) not null,
    primary key (restriction_id, staff)
);

create sequence record_opening_seq increment by 50;

-- Who opened a record that was closed to them, for a while and with a reason.
create table record_opening (
    id bigint primary key,
    version integer not null,
    person_reference varchar(24) not null,
    opened_by varchar(255) not null,
    reason text not null,
    opened_at timestamptz not null,
    open_until timestamptz not null,
    restricted boolean not null,
    looked_into_by varchar(255),
    looked_into_at timestamptz,
    finding text
);

create index record_opening_in_force on record_opening (person_reference, opened_by, open_until);
create index record_opening_waiting on record_opening (opened_at, id) where looked_into_at is null;
