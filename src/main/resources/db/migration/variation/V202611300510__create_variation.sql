create sequence variation_notice_seq increment by 1;

-- What a provider is told of the visits that it makes: written once, then acknowledged.
create table variation_notice (
    id              bigint primary key,
    package_id      bigint      not null references care_package (id),
    provider_code   varchar(40) not null,
    kind            varchar(30) not null,
    from_day        date        not null,
    until_day       date,
    sentence        text        not null,
    visits          text        not null,
    told_at         timestamptz not null,
    acknowledge_by  date        not null,
    acknowledged_at timestamptz,
    acknowledged_by varchar(255),
    overdue_on      date,
    check (until_day is null or until_day >= from_day),
    check ((acknowledged_at is null) = (acknowledged_by is null))
);

create index variation_notice_provider on variation_notice (provider_code, (acknowledged_at is not null), id desc);
create index variation_notice_waiting on variation_notice (acknowledge_by, id) where acknowledged_at is null;
create index variation_notice_package on variation_notice (package_id);

create sequence visit_proposal_seq increment by 1;

-- Other visits, as a provider proposes them: nothing changes before a social worker has answered.
create table visit_proposal (
    id            bigint primary key,
    package_id    bigint       not null references care_package (id),
    provider_code varchar(40)  not null,
    visit_numbers text         not null,
    without       text         not null,
    from_day      date         not null,
    until_day     date,
    words         text         not null,
    proposed_by   varchar(255) not null,
    proposed_at   timestamptz  not null,
    accepted      boolean,
    answer        text,
    answered_by   varchar(255),
    answered_at   timestamptz,
    check (until_day is null or until_day >= from_day),
    check ((accepted is null) = (answered_at is null))
);

create index visit_proposal_provider on visit_proposal (provider_code, id desc);
create index visit_proposal_waiting on visit_proposal (from_day, id) where accepted is null;
create index visit_proposal_package on visit_proposal (package_id);
