create sequence care_package_seq increment by 50;

create table care_package (
    id               bigint primary key,
    version          integer      not null,
    person_reference varchar(24)  not null,
    area             varchar(255) not null,
    status           varchar(20)  not null,
    opened_on        date         not null,
    plan_reference   varchar(40),
    delivery_model   varchar(20),
    direct_payment   boolean,
    approved_on      date,
    started_on       date,
    agreed_before_start date,
    ended_on         date,
    ended_as         varchar(30),
    ended_from       varchar(20),
    end_reason       text
);

-- One at a time, whatever races.
create unique index care_package_of_person on care_package (person_reference) where status <> 'ENDED';
create index care_package_all_of_person on care_package (person_reference, id);
create index care_package_open on care_package (opened_on, id) where status <> 'ENDED';
