-- One row an offer: whoever holds it is alone with the places of that offer.
create table community_gate (
    offer varchar(24) primary key
);

create table community_connection (
    referral_id      bigint primary key references referral (id),
    version          integer      not null,
    person_reference varchar(24)  not null,
    status           varchar(20)  not null,
    wishes           text         not null,
    offer            varchar(24),
    first_day        date,
    look_again_on    date,
    nothing_reason   text,
    goes_on_reason   text,
    ended_on         date,
    outcome          varchar(30),
    note             text,
    recorded_by      varchar(255) not null
);

create index community_connection_live on community_connection (offer) where status = 'CONNECTED';
