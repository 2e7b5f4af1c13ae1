-- Needs that are left where support ends or does not come, and who owns what follows.
create table follow_up (
    subject_reference varchar(24)  primary key,
    version           integer      not null,
    case_reference    varchar(24)  not null,
    person_reference  varchar(24)  not null,
    cause             varchar(20)  not null,
    since             date         not null,
    -- what has to be decided, where the cause does not say it
    detail            text,
    what_follows      text,
    owner             varchar(200),
    owned_until       date,
    agreed_by         varchar(255),
    agreed_on         date,
    settled_on        date,
    settled_how       text
);

create index follow_up_case on follow_up (case_reference);

-- The list of managers: those who have needs, by the day until which somebody owns them.
create index follow_up_open on follow_up (owned_until, since) where settled_on is null;

create index follow_up_person on follow_up (person_reference) where settled_on is null;
