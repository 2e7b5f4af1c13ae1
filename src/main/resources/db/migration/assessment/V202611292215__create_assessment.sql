create sequence assessment_seq increment by 50;

create table assessment (
    id                     bigint primary key,
    version                integer      not null,
    package_reference      varchar(24)  not null,
    person_reference       varchar(24)  not null,
    area                   varchar(255) not null,
    source                 varchar(30)  not null,
    source_reference       varchar(200),
    asked_on               date         not null,
    why                    text         not null,
    due_by                 date         not null,
    overdue_since          date,
    status                 varchar(20)  not null,
    assessed_on            date,
    recorded_on            date,
    assessed_by            varchar(255),
    involved               varchar(30),
    substantial_difficulty boolean,
    appropriate_person     varchar(200),
    capacity               varchar(30),
    representative_part    varchar(20),
    from_impairment        boolean,
    significant_impact     boolean,
    impact_reason          text,
    setting                varchar(30),
    setting_reason         text,
    intensity              varchar(30),
    night_support_needed   boolean,
    carers_assessment      varchar(30),
    section117             boolean,
    continuing_care        varchar(30),
    safeguarding_concern   boolean,
    safeguarding_reference varchar(200),
    reasons                text,
    information            text,
    community              boolean,
    eligible               boolean,
    ground                 varchar(30),
    personal_care_by       date,
    personal_care_asked_on date,
    refused_on             date,
    refusal_recorded_on    date,
    refusal                text,
    duty_stands            varchar(60),
    ended_on               date,
    end_reason             text,
    before_death           varchar(20)
);

-- One that is open at a time for each person, whatever races.
create unique index assessment_open_of_person on assessment (person_reference) where status in ('ASKED', 'ASSESSED');
create index assessment_of_person on assessment (person_reference, id);
create index assessment_of_package on assessment (package_reference, id);
create index assessment_waiting on assessment (due_by, id) where status = 'ASKED';

-- Personal care that the law sets a day for, and that nobody has asked about yet.
create index assessment_personal_care on assessment (personal_care_by)
    where personal_care_by is not null and personal_care_asked_on is null;

create table assessment_need (
    assessment_id  bigint       not null references assessment on delete cascade,
    position       integer      not null,
    outcome        varchar(40)  not null,
    wish           varchar(200) not null,
    can_do         text         not null,
    others_do      text         not null,
    hours_per_week numeric(5, 2) not null,
    score          integer      not null,
    personal_care  boolean      not null,
    changed_need   boolean      not null,
    inability      varchar(30),
    severity       varchar(20),
    urgency        varchar(30),
    cause          varchar(30),
    to_be_funded   boolean,
    funding_reason text,
    band           varchar(20),
    eligible       boolean,
    funded         boolean,
    told_on        date,
    primary key (assessment_id, position)
);
