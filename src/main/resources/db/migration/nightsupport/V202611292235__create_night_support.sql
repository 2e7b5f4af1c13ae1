create table night_support (
    assessment_reference varchar(24) primary key,
    version              integer     not null,
    package_reference    varchar(24) not null,
    person_reference     varchar(24) not null,
    opened_on            date        not null,
    decide_by            date        not null,
    overdue_since        date,
    housing              text,
    hands_on             boolean,
    predictable          boolean,
    someone_awake        boolean,
    within_minutes       integer,
    proposed             varchar(20),
    chosen               varchar(20),
    choice_reason        text,
    risk                 text,
    independence         text,
    present              varchar(20),
    nights_per_week      integer,
    shared_with          integer,
    cost_per_night       numeric(9, 2),
    present_cost_per_night numeric(9, 2),
    decided_on           date,
    decided_by           varchar(255),
    first_night          date,
    last_night           date,
    trial_outcome        varchar(20),
    trial_ended_on       date,
    trial_reason         text,
    ended_on             date,
    end_reason           text
);

create index night_support_of_package on night_support (package_reference);
create index night_support_of_person on night_support (person_reference);

create table night_log (
    assessment_reference varchar(24) not null references night_support on delete cascade,
    position             integer     not null,
    night_of             date        not null,
    wakes                integer     not null,
    minutes              integer     not null,
    reason               text,
    responded_by         varchar(200),
    primary key (assessment_reference, position)
);

create table night_rejected (
    assessment_reference varchar(24) not null references night_support on delete cascade,
    position             integer     not null,
    night_option         varchar(20) not null,
    reason               text        not null,
    primary key (assessment_reference, position)
);

create table night_incident (
    assessment_reference varchar(24) not null references night_support on delete cascade,
    position             integer     not null,
    night_of             date        not null,
    kind                 varchar(20) not null,
    minutes              integer,
    note                 text        not null,
    during               varchar(20) not null,
    primary key (assessment_reference, position)
);

create index night_incident_during on night_incident (during, kind);

-- What each person has tonight: what there was before stays until a trial of less is kept.
create view night_now as
select assessment_reference,
       package_reference,
       present,
       chosen,
       nights_per_week,
       shared_with,
       ended_on,
       case when as_before then present else chosen end                             as tonight,
       case when as_before then present_cost_per_night else cost_per_night end      as cost_per_night,
       takes_a_trial and coalesce(trial_outcome, '') <> 'KEPT'        as reserved
  from (select looked_at.*,
               takes_a_trial and not (first_night is not null and coalesce(trial_outcome, 'KEPT') = 'KEPT') as as_before
          from (select n.*,
               coalesce(present = 'WAKING_NIGHT' and chosen <> 'WAKING_NIGHT'
                     or present = 'SLEEPOVER' and chosen not in ('SLEEPOVER', 'WAKING_NIGHT'), false) as takes_a_trial
          from night_support n
         where chosen is not null) looked_at) decided;

create sequence sleepover_return_seq increment by 50;

create table sleepover_return (
    id              bigint primary key,
    provider        varchar(60)   not null,
    as_of           date          not null,
    people          integer       not null,
    nights_per_week integer       not null,
    cost_per_night  numeric(9, 2) not null,
    present         text          not null,
    possible        text          not null,
    nights_possible integer       not null,
    recorded_on     date          not null,
    recorded_by     varchar(255)  not null
);

create index sleepover_return_of_provider on sleepover_return (provider, as_of, id);
