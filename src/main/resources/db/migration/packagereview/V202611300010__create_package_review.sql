-- What the reviews of a package are counted from.
create table reviewed_package (
    package_reference varchar(24) primary key,
    version           integer     not null,
    person_reference  varchar(24) not null,
    started_on        date        not null,
    payment_from      date,
    over_on           date,
    counted           integer     not null
);

create table reviewed_plan_change (
    package_reference varchar(24) not null references reviewed_package,
    changed_on        date        not null,
    told_on           date        not null,
    primary key (package_reference, changed_on)
);

-- What a review of a package is about, when it was booked, and what it found.
create table package_review (
    review_reference     varchar(24) primary key,
    version              integer     not null,
    package_reference    varchar(24) not null,
    cause                varchar(30),
    arose_on             date,
    asked_by             varchar(200),
    origin_words         text,
    booked_on            date,
    booked_with          varchar(200),
    signed_by            varchar(255),
    signed_on            date,
    satisfaction         varchar(30),
    satisfaction_words   text,
    finding              varchar(20),
    finding_reason       text,
    payment_use          varchar(20),
    payment_managed      varchar(20),
    answer_given         text,
    safe_now             boolean,
    safety_steps         text,
    settled              varchar(20),
    proposal             varchar(20),
    proposal_answer_due  date,
    proposal_answered_by varchar(255),
    proposal_answered_on date,
    proposal_answer      text
);

create index package_review_of_package on package_review (package_reference);

-- One proposal waits at a time, whatever races.
create unique index package_review_proposal on package_review (package_reference) where proposal = 'WAITING';

create table package_review_score (
    review_reference varchar(24)  not null references package_review,
    code             varchar(60)  not null,
    description      text         not null,
    score            varchar(20)  not null,
    primary key (review_reference, code)
);
