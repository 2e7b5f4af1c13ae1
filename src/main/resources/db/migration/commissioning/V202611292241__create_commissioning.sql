create sequence direction_seq increment by 50;

create table direction (
    id         bigint primary key,
    version    integer      not null,
    code       varchar(24)  not null,
    revision   integer      not null,
    issued_by  varchar(200) not null,
    issued_to  varchar(200) not null,
    issued_on  date         not null,
    due_on     date         not null,
    wording    text         not null,
    status     varchar(20)  not null,
    ended_on   date,
    note       text,
    -- when its last day was found to be over
    alarmed_on date,
    constraint direction_revision unique (code, revision),
    constraint direction_days check (issued_on < due_on)
);

-- One revision of each code is in force.
create unique index direction_in_force on direction (code) where status = 'IN_FORCE';

create sequence commissioning_note_seq increment by 50;

create table commissioning_note (
    id          bigint primary key,
    kind        varchar(20)  not null,
    subject     varchar(400) not null,
    on_day      date         not null,
    pounds      numeric(14, 2),
    answer      varchar(200) not null,
    note        text         not null,
    recorded_by varchar(200) not null,
    recorded_on date         not null
);
