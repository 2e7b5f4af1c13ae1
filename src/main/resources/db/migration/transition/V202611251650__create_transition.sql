-- One row a transition: whoever holds it is alone with what moves in it.
create table transition_gate (
    transition varchar(24) primary key
);

create table transition_phase (
    transition varchar(24)  not null,
    phase      integer      not null,
    opened_on  date         not null,
    opened_by  varchar(255) not null,
    primary key (transition, phase)
);

-- Hours a week that leave the old service: moved to the new one, or lost by its provider.
create sequence transition_departure_seq increment by 50;

create table transition_departure (
    id         bigint primary key,
    transition varchar(24)   not null,
    phase      integer,
    amount     numeric(7, 2) not null check (amount > 0),
    first_day  date          not null,
    reason     text          not null,
    made_by    varchar(255)  not null,
    foreign key (transition, phase) references transition_phase (transition, phase)
);

create index transition_departure_transition on transition_departure (transition);

-- What was told of a transition, so that it is told once: however many nodes look, and again only when it begins anew.
create table transition_alarm (
    transition varchar(24) not null,
    since      date        not null,
    found_on   date        not null,
    primary key (transition, since)
);
