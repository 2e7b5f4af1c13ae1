create sequence episode_seq increment by 50;

create table episode (
    id                          bigint primary key,
    version                     integer      not null,
    referral_reference          varchar(24)  not null,
    person_reference            varchar(24)  not null,
    status                      varchar(20)  not null,
    former_package              varchar(200),
    service                     varchar(40)  not null,
    route                       varchar(20)  not null,
    purpose                     varchar(30)  not null,
    assessment_needed           boolean      not null,
    replaces_live_service       boolean      not null,
    planned_start_on            date         not null,
    -- what kind of place was asked for
    urgent                      boolean      not null,
    hours_asked                 numeric(5, 2),
    exit_plan                   text,
    discharge_on                date,
    offered_on                  date,
    start_escalated_on          date,
    -- a start that was told late, and why
    start_told_on               date,
    start_late_reason           text,
    -- why nobody may have started on the day on which support did
    start_breach                text,
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
    end_without_stays_on        date,
    -- those at the start, then each change, as in '10.00 2026-03-05=8.00'
    hours                       text,
    progress_due_on             date,
    extension_days              integer,
    -- money
    chargeable                  boolean,
    charged_from_purpose_change boolean,
    free_period_pauses          boolean,
    free_period_pauses_away     boolean,
    free_days_paused            integer,
    free_since                  date,
    charge_from                 date,
    charge_brought_forward      boolean,
    charged_since               date,
    purpose_changed_on          date,
    purpose_change_reason       text,
    -- what the person was told of it
    told_on                     date,
    told_by                     varchar(200),
    told_format                 varchar(20),
    financial_assessment        varchar(20),
    charge_clear_on             date,
    -- the look at week six
    week_six_looked_on          date,
    week_six_looked_by          varchar(255),
    week_six_finding            varchar(20),
    week_six_note               text,
    oversight_escalated_on      date,
    -- stays in hospital
    in_hospital_since           date,
    days_in_hospital            integer,
    hospital_admissions         integer,
    home_since                  date,
    -- days on which nobody came, because support had been ended by mistake
    interrupted_from            date,
    resumed_on                  date,
    -- the review ahead, or what it decided
    review_reference            varchar(24),
    review_comes_up_on          date,
    decision                    varchar(20),
    decided_sequel              varchar(40),
    decided_hours_still_needed  numeric(5, 2),
    requested_days              integer,
    requested_reason            varchar(40),
    -- the end
    ended_on                    date,
    end_reason                  varchar(30),
    sequel                      varchar(40),
    hours_still_needed          numeric(5, 2),
    assessment_outcome          varchar(30),
    end_note                    text,
    cld_outcome                 varchar(100),
    -- An assessment at home does not close without what it found.
    constraint episode_assessed
        check (purpose <> 'ASSESSMENT_AT_HOME' or status <> 'ENDED' or assessment_outcome is not null)
);

-- One short-term service a person, whatever races: one that runs, and one that is to take over from it.
create unique index episode_one_running on episode (person_reference) where status in ('ACTIVE', 'IN_HOSPITAL');

create unique index episode_one_accepted on episode (person_reference) where status = 'ACCEPTED';

-- A referral resolves to exactly one accepting service (KEN-38); one that was cancelled is none.
create unique index episode_one_per_referral on episode (referral_reference) where status <> 'CANCELLED';

create index episode_referral on episode (referral_reference);

create index episode_person on episode (person_reference);

-- Who is longer in a service than it is meant for.
create index episode_active on episode (service, started_on) where status = 'ACTIVE';

-- The week-six board.
create index episode_live on episode (planned_end_on, planned_start_on, id) where status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL');

-- Finance's list of charges, and of those that are held up.
create index episode_charge on episode (charge_from, id) where chargeable;

create sequence goal_seq increment by 50;

create table goal (
    id          bigint primary key,
    episode_id  bigint  not null references episode (id),
    number      integer not null,
    goal        text    not null,
    entry_score integer not null,
    exit_score  integer,
    unique (episode_id, number)
);

create sequence progress_seq increment by 50;

-- Each week of support has a row of its own, or none: then nobody wrote down what was given.
create table progress (
    id                    bigint primary key,
    episode_id            bigint        not null references episode (id),
    week_from             date          not null,
    recorded_on           date          not null,
    recorded_by           varchar(255)  not null,
    scores                integer[]     not null,
    hours_delivered       numeric(5, 2) not null,
    hours_planned         numeric(5, 2),
    hours_increase_reason text,
    person_condition      varchar(10),
    concern               boolean       not null,
    note                  text,
    -- How often somebody came in the week, and how many different workers.
    visits                integer,
    workers               integer,
    unique (episode_id, week_from),
    -- Afterwards nobody tells how somebody was, or what was planned then.
    constraint progress_reviewed check ((hours_planned is null) = (person_condition is null)),
    constraint progress_workers check ((visits is null) = (workers is null) and workers between 0 and visits)
);

create sequence concern_seq increment by 50;

create table concern (
    id          bigint primary key,
    episode_id  bigint       not null references episode (id),
    raised_on   date         not null,
    raised_by   varchar(255) not null,
    note        text         not null,
    answered_on date,
    answered_by varchar(255),
    response    text
);

create index concern_episode on concern (episode_id);

-- What was told of an episode, so that it is told once: however many nodes look, and again only for another planned end.
create table episode_alarm (
    episode_id bigint      not null references episode (id) on delete cascade,
    kind       varchar(20) not null,
    since      date        not null,
    found_on   date        not null,
    primary key (episode_id, kind, since)
);

create sequence oversight_seq increment by 50;

-- What therapists found when they looked at support on their rhythm.
create table oversight (
    id         bigint primary key,
    episode_id bigint       not null references episode (id),
    held_on    date         not null,
    held_by    varchar(255) not null,
    finding    varchar(20)  not null,
    note       text         not null
);

create index oversight_episode on oversight (episode_id);

create sequence short_term_review_seq increment by 50;

-- What the review of an episode found; when and where it was held stands with the review.
create table short_term_review (
    id                 bigint primary key,
    review_reference   varchar(24) not null unique,
    episode_id         bigint      not null references episode (id),
    exit_scores        integer[],
    decision           varchar(30) not null,
    extension_days     integer,
    extension_reason   varchar(40),
    extension_note     text,
    sequel             varchar(40),
    plan_of_care       text,
    assessment_outcome varchar(30),
    hours_still_needed numeric(5, 2),
    contradiction_reason text
);

create index short_term_review_episode on short_term_review (episode_id);
