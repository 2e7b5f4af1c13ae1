create sequence episode_seq increment by 50;

create table episode (
    id                          bigint primary key,
    version                     integer      not null,
    referral_reference          varchar(24)  not null,
    person_reference            varchar(24)  not null,
    status                      varchar(20)  not null,
    service                     varchar(40)  not null,
    route                       varchar(20)  not null,
    purpose                     varchar(30)  not null,
    assessment_needed           boolean      not null,
    replaces_live_service       boolean      not null,
    planned_start_on            date         not null,
    start_escalated_on          date,
    -- what was agreed with the person
    agreed_on                   date,
    agreed_by                   varchar(255),
    agreed_goals                integer,
    involvement                 varchar(30),
    reablement                  boolean,
    personal_care               boolean,
    nutrition                   boolean,
    monitoring                  boolean,
    agreement_note              text,
    -- support at home
    started_on                  date,
    planned_end_on              date,
    hours_per_week              numeric(5, 2),
    progress_due_on             date,
    extension_days              integer,
    -- money
    chargeable                  boolean,
    charged_from_purpose_change boolean,
    charge_from                 date,
    charged_since               date,
    purpose_changed_on          date,
    purpose_change_reason       text,
    -- stays in hospital
    in_hospital_since           date,
    days_in_hospital            integer,
    home_since                  date,
    -- the review ahead, or what it decided
    review_reference            varchar(24),
    review_comes_up_on          date,
    decision                    varchar(20),
    decided_sequel              varchar(40),
    requested_days              integer,
    requested_reason            varchar(40),
    -- the end
    ended_on                    date,
    end_reason                  varchar(30),
    sequel                      varchar(40),
    end_note                    text,
    cld_outcome                 varchar(100)
);

-- One short-term service a person, whatever races: one that runs, and one that is to take over from it.
create unique index episode_one_running on episode (person_reference) where status in ('ACTIVE', 'IN_HOSPITAL');

create unique index episode_one_accepted on episode (person_reference) where status = 'ACCEPTED';

-- A referral resolves to exactly one accepting service (KEN-38).
create unique index episode_one_per_referral on episode (referral_reference);

create index episode_person on episode (person_reference);

-- The week-six board.
create index episode_live on episode (planned_end_on) where status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL');
