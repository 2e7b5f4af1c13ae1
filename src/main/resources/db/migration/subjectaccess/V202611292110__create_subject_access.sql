create sequence subject_access_seq increment by 50;

create table subject_access (
    id               bigint primary key,
    version          integer      not null,
    person_reference varchar(24)  not null,
    asked_by         varchar(200) not null,
    identity_checked text         not null,
    received_on      date         not null,
    answer_by        date         not null,
    opened_by        varchar(255) not null,
    answered_on      date,
    answered_by      varchar(255)
);

create index subject_access_open on subject_access (answer_by, id) where answered_on is null;
create index subject_access_person on subject_access (person_reference);

-- Whether what somebody may not want told about themselves is given out: by the words, so that what is written anew is
-- looked at anew.
create table subject_access_mark (
    subject_access_id bigint       not null references subject_access,
    item              char(64)     not null,
    given             boolean      not null,
    marked_by         varchar(255) not null,
    marked_on         date         not null,
    primary key (subject_access_id, item)
);
