create sequence absence_seq increment by 50;

create table absence (
    id                bigint primary key,
    version           integer     not null,
    subject_reference varchar(24) not null,
    case_reference    varchar(24) not null,
    person_reference  varchar(24) not null,
    because           varchar(20) not null,
    away_from         date        not null,
    back_on           date        not null,
    note              text,
    -- since when nobody knows where somebody is who was to be back
    missed_on         date,
    withdrawn         boolean     not null,
    constraint absence_days check (away_from < back_on)
);

create index absence_subject on absence (subject_reference);

create index absence_case on absence (case_reference);

-- Which days somebody is away, and who did not come back, for whoever shows or bills the others.
create view absence_dates as
select subject_reference, because, away_from, back_on, missed_on
from absence
where not withdrawn;
