-- One row an offer: whoever holds it is alone with the places of that offer.
create table community_gate (
    offer varchar(24) primary key
);

create sequence community_connection_seq increment by 50;

create table community_connection (
    id               bigint primary key,
    case_reference   varchar(24)  not null unique,
    version          integer      not null,
    person_reference varchar(24)  not null,
    status           varchar(20)  not null,
    wishes           text,
    offer            varchar(24),
    first_day        date,
    look_again_on    date,
    nothing_reason   text,
    goes_on_reason   text,
    ended_on         date,
    outcome          varchar(30),
    note             text,
    recorded_by      varchar(255)
);

create index community_connection_live on community_connection (offer) where status = 'CONNECTED';
create index community_connection_next on community_connection (look_again_on, id) where status = 'CONNECTED';

create sequence community_membership_seq increment by 50;

-- Somebody whom a community service helps that was commissioned for a time and a number of people.
create table community_membership (
    id               bigint primary key,
    version          integer       not null,
    service          varchar(24)   not null,
    person_reference varchar(24)   not null,
    case_reference   varchar(24)   not null,
    joined_on        date          not null,
    hours_at_start   numeric(5, 2) not null,
    half_way_on      date,
    hours_half_way   numeric(5, 2),
    left_on          date,
    hours_at_end     numeric(5, 2),
    what_follows     text,
    -- since when managers have been asked what follows
    asked_on         date,
    -- they were never in it
    taken_off        boolean       not null
);

create index community_membership_case on community_membership (case_reference);

create index community_membership_service on community_membership (service, person_reference) where not taken_off;

create index community_membership_unasked on community_membership (service)
    where not taken_off and left_on is null and asked_on is null;
