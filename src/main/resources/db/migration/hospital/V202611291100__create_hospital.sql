create sequence hospital_stay_seq increment by 50;

create table hospital_stay (
    id                bigint primary key,
    version           integer     not null,
    status            varchar(20) not null,
    subject_reference varchar(24) not null,
    case_reference    varchar(24) not null,
    person_reference  varchar(24) not null,
    admitted_on       date        not null,
    -- nothing where the stay was over when it was told
    hold_until        date,
    ended_on          date,
    -- whom a broker asked when the hold period was over, and what was said
    asked             text,
    asked_by          varchar(255)
);

-- Nobody is in hospital twice at once.
create unique index hospital_stay_one_away on hospital_stay (subject_reference) where status = 'AWAY';

create index hospital_stay_subject on hospital_stay (subject_reference);

create index hospital_stay_case on hospital_stay (case_reference);

-- Which days somebody was away, for whoever counts or bills the others: the day of the return is at home again.
create view stay_dates as
select subject_reference, admitted_on, ended_on as home_on
from hospital_stay
where status <> 'WITHDRAWN';
