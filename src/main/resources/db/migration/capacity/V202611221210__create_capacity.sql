-- One row a service: whoever holds it is alone with the capacity of that service.
create table capacity_gate (
    service varchar(24) primary key
);

create sequence capacity_place_seq increment by 50;

create table capacity_place (
    id             bigint primary key,
    version        integer      not null,
    reference      varchar(24)  not null unique,
    case_reference varchar(24)  not null,
    service        varchar(24)  not null,
    urgent         boolean      not null,
    asked_at       timestamptz  not null,
    asked_on       date         not null,
    status         varchar(20)  not null,
    first_day      date         not null,
    last_day       date         not null,
    -- A week may be planned without any hours: the place stays, and takes nothing.
    amount         numeric(7, 2) not null check (amount >= 0),
    passed_over    integer      not null,
    spot_open      boolean      not null,
    source         varchar(20),
    -- Code of who gives it, where that is known.
    provider       varchar(40),
    -- Who gives it from a day to come.
    next_provider  varchar(40),
    moves_on       date,
    move_reason    text,
    placed_on      date,
    spot_reason    text,
    spot_approver  varchar(255),
    -- A spot purchase has its reason and its approver (HAM-16).
    check (source <> 'SPOT' or (spot_reason is not null and spot_approver is not null))
);

create index capacity_place_moves on capacity_place (moves_on) where moves_on is not null;

create index capacity_place_line on capacity_place (service, urgent desc, asked_at)
    where status in ('WAITING', 'SPOT_ASKED');

-- Those of all services, a page at a time.
create index capacity_place_waiting on capacity_place (urgent desc, asked_at, id)
    where status in ('WAITING', 'SPOT_ASKED');

-- Whom a provider cares for.
create index capacity_place_provider on capacity_place (provider, first_day) where status = 'PLACED';

-- Support that goes on after the last day of its place.
create index capacity_place_overdue on capacity_place (service, last_day) where status = 'PLACED';

create sequence capacity_booking_seq increment by 50;

create table capacity_booking (
    id        bigint primary key,
    place_id  bigint        not null references capacity_place (id),
    service   varchar(24)   not null,
    source    varchar(20)   not null,
    first_day date          not null,
    last_day  date          not null,
    amount    numeric(7, 2) not null check (amount >= 0),
    check (last_day >= first_day)
);

create index capacity_booking_place on capacity_booking (place_id);

create index capacity_booking_service on capacity_booking (service, last_day);

create sequence capacity_change_seq increment by 50;

create table capacity_change (
    id        bigint primary key,
    service   varchar(24)   not null,
    source    varchar(20)   not null,
    kind      varchar(20)   not null,
    amount    numeric(7, 2) not null,
    first_day date          not null,
    last_day  date,
    reason    text          not null,
    made_by   varchar(255)  not null
);

create index capacity_change_service on capacity_change (service);
