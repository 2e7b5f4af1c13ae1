create sequence governance_decision_seq increment by 50;

create table governance_decision (
    id                  bigint primary key,
    version             integer      not null,
    status              varchar(30)  not null,
    code                varchar(24),
    from_profile        boolean      not null,
    number              varchar(40),
    title               varchar(200) not null,
    for_publication     boolean      not null,
    key_decision        boolean      not null,
    call_in_waiver      text,
    decision_maker      varchar(200) not null,
    report_from         varchar(200) not null,
    committee           varchar(200),
    committee_on        date,
    models              varchar(200),
    routes              varchar(200),
    pounds              numeric(14, 2),
    basis               varchar(20),
    contract_years      integer,
    extension_years     integer,
    advice              varchar(30),
    considered_on       date,
    comments            text,
    outcome_recorded_by varchar(255),
    call_in_ends_on     date,
    called_in_on        date,
    called_in_because   text,
    in_force_on         date,
    withdrawn_because   text,
    -- Promise 7: no authority without its first day, and no day of authority without a signature.
    check (status <> 'IN_FORCE' or in_force_on is not null),
    check (in_force_on is null or status in ('SIGNED', 'IN_FORCE'))
);

-- A profile's decision is taken over once, on whichever node; a number is given once.
create unique index governance_decision_of_profile on governance_decision (code) where from_profile;
create unique index governance_decision_number on governance_decision (number) where number is not null;
create index governance_decision_in_force on governance_decision (code) where status = 'IN_FORCE';

create table decision_contact (
    decision_id bigint       not null references governance_decision,
    position    integer      not null,
    contact     varchar(200) not null,
    primary key (decision_id, position)
);

create table decision_resolution (
    decision_id bigint      not null references governance_decision,
    position    integer     not null,
    kind        varchar(20) not null,
    wording     text        not null,
    delegate    varchar(200),
    primary key (decision_id, position)
);

create table decision_rejected_option (
    decision_id bigint       not null references governance_decision,
    position    integer      not null,
    option      varchar(200) not null,
    reason      text         not null,
    primary key (decision_id, position)
);

create table decision_consideration (
    decision_id bigint      not null references governance_decision,
    factor      varchar(40) not null,
    finding     text        not null,
    primary key (decision_id, factor)
);

create table decision_signature (
    decision_id      bigint       not null references governance_decision,
    position         integer      not null,
    approved         boolean      not null,
    interests        text         not null,
    others_interests text,
    dispensation     text,
    urgency          text,
    statement        text,
    refused_because  text,
    signed_by        varchar(255) not null,
    signed_on        date         not null,
    published_on     date         not null,
    primary key (decision_id, position)
);

create table decision_engagement (
    decision_id      bigint       not null references governance_decision,
    position         integer      not null,
    heard_on         date         not null,
    stakeholders     varchar(200) not null,
    lived_experience boolean      not null,
    feedback         text         not null,
    changed          text         not null,
    primary key (decision_id, position)
);
