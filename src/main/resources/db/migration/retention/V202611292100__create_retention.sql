create sequence legal_hold_seq increment by 50;

-- What is held is not deleted, whatever its rule says, until it is released.
create table legal_hold (
    id             bigint primary key,
    version        integer      not null,
    reference      varchar(24)  not null,
    reason         text         not null,
    held_since     date         not null,
    placed_by      varchar(255) not null,
    placed_on      date         not null,
    released_by    varchar(255),
    released_on    date,
    release_reason text,
    check ((released_on is null) = (release_reason is null))
);

create index legal_hold_in_force on legal_hold (reference) where released_on is null;
create index legal_hold_placed on legal_hold (placed_on desc, id desc);

-- That something was deleted, of what class and by what rule: the only thing that stays of a record.
create table retention_deletion (
    id           bigint generated always as identity primary key,
    reference    varchar(24)  not null,
    class        varchar(200) not null,
    rule         text         not null,
    counted_from date         not null,
    deleted_on   date         not null,
    row_count    integer      not null
);

create index retention_deletion_on on retention_deletion (deleted_on desc, id desc);
create index retention_deletion_reference on retention_deletion (reference);

-- Each night has its turn once, whatever the number of nodes.
create table retention_night (
    night date primary key
);

create index commitment_open_case on commitment (case_reference) where state = 'COMMITTED';
create index retention_open_bridging on bridging_care (referral_id) where status in ('NEEDED', 'ARRANGED');

create view retention_person as
select p.id, named.reference, p.date_of_death
from person p
cross join lateral (select 'PER-' || lpad(cast(p.id as text), greatest(6, length(cast(p.id as text))), '0') as reference) named
where p.joined_into is null;
