create sequence reassessment_programme_seq increment by 50;

-- Everybody of one framework is assessed again (ELO-22). Its people are found by rule.
create table reassessment_programme (
    id             bigint primary key,
    version        integer      not null,
    code           varchar(24)  not null,
    opened_on      date         not null,
    opened_by      varchar(255) not null,
    people_per_week  integer      not null check (people_per_week > 0),
    closed_on      date         check (closed_on >= opened_on)
);

-- One at a time.
create unique index reassessment_programme_open on reassessment_programme (code) where closed_on is null;

create sequence reassessed_person_seq increment by 50;

-- One person of it, until they are accounted for.
create table reassessed_person (
    id                   bigint primary key,
    version              integer     not null,
    programme_id         bigint      not null references reassessment_programme (id),
    package_id           bigint      not null references care_package (id),
    turn_on              date        not null,
    assessment_reference varchar(24),
    due_by               date,
    delay_cause          varchar(20) check (delay_cause in ('IN_HOSPITAL', 'NOT_REACHED', 'NOBODY_FREE',
        'WAITS_FOR_SOMEBODY', 'OTHER')),
    delay_words          text,
    delay_told_on        date,
    delay_told_by        varchar(255),
    outcome              varchar(20) check (outcome in ('ASSESSED', 'DECLINED', 'DIED', 'MOVED', 'SUPPORT_ENDED')),
    outcome_on           date,
    unique (programme_id, package_id),
    check ((outcome is null) = (outcome_on is null)),
    check ((delay_cause is null) = (delay_words is null)),
    check ((assessment_reference is null) = (due_by is null))
);

-- Nobody is assessed again for two programmes at once.
create unique index reassessed_person_waiting on reassessed_person (package_id) where outcome is null;
create index reassessed_person_due on reassessed_person (programme_id, outcome, due_by, turn_on, id);
create index reassessed_person_week on reassessed_person (programme_id, outcome_on);
