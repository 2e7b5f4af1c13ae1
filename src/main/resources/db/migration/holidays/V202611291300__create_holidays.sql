create sequence holiday_change_seq increment by 50;

-- What was added to the published bank holidays or taken from them. The latest of a day counts; none is ever changed.
create table holiday_change (
    id       bigint primary key,
    day      date         not null,
    name     varchar(200) not null,
    holiday  boolean      not null,
    source   text         not null,
    told_by  varchar(255) not null,
    told_on  date         not null
);

create index holiday_change_day on holiday_change (day);

-- What was counted again because of it.
create table holiday_moved_date (
    change_id bigint       not null references holiday_change,
    position  integer      not null,
    reference varchar(24)  not null,
    what      varchar(200) not null,
    was       date         not null,
    became    date         not null,
    primary key (change_id, position)
);

-- Years whose bank holidays somebody has seen published.
create table holiday_year (
    year    integer primary key,
    source  text         not null,
    told_by varchar(255) not null,
    told_on date         not null
);
