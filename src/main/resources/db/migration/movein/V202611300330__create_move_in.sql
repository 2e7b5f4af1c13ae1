create sequence move_in_seq increment by 50;

-- Somebody moves in from another council; the needs are met as they were there until our own plan is carried out.
create table move_in (
    id             bigint primary key,
    version        integer      not null,
    package_id     bigint       not null references care_package (id),
    status         varchar(20)  not null,
    from_council   varchar(200) not null,
    told_on        date         not null,
    arrives_on     date         not null,
    arrived_on     date,
    needs          text         not null,
    hours_per_week numeric(9,2) not null,
    -- the part of the package that meets them
    element        integer      not null,
    over_on        date,
    over_because   text,
    constraint move_in_hours check (hours_per_week > 0),
    constraint move_in_over check ((status in ('OVER', 'WITHDRAWN')) = (over_on is not null))
);

-- One at a time, whatever races.
create unique index move_in_once on move_in (package_id) where status in ('EXPECTED', 'MET');
create index move_in_of_package on move_in (package_id, id);
