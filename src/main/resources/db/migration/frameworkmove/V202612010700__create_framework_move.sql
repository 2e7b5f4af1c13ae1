create sequence framework_move_seq increment by 50;

-- Several frameworks become one. One such move at a time.
create table framework_move (
    id        bigint primary key,
    version   integer      not null,
    opened_on date         not null,
    opened_by varchar(255) not null,
    moves_on  date         not null,
    closed_on date         check (closed_on >= opened_on)
);

create unique index framework_move_open on framework_move ((1)) where closed_on is null;

-- What came of the tender for each provider of the old frameworks.
create table framework_move_provider (
    move_id       bigint       not null references framework_move (id),
    provider_code varchar(40)  not null,
    successful    boolean,
    reason        text,
    decided_on    date,
    decided_by    varchar(255),
    primary key (move_id, provider_code),
    check ((successful is null) = (decided_on is null))
);

create sequence moving_person_seq increment by 50;

-- Everybody whom one of these providers serves.
create table moving_person (
    id            bigint primary key,
    version       integer     not null,
    move_id       bigint      not null references framework_move (id),
    package_id    bigint      not null references care_package (id),
    provider_code varchar(40) not null,
    status        varchar(20) not null check (status in ('STAYS', 'RENEWED', 'TO_CHOOSE', 'STARTING', 'TO_APPROVE',
        'PAYMENT_CHOSEN', 'STAYS_OFF', 'MOVED', 'OVER')),
    since         date        not null,
    choice        varchar(20) check (choice in ('WORKERS_MOVE', 'OTHER_PROVIDER', 'DIRECT_PAYMENT', 'STAY')),
    choice_words  text,
    chosen_on     date,
    chosen_by     varchar(255),
    new_provider  varchar(40),
    last_visit    timestamp,
    first_visit   timestamp,
    approved_by   varchar(255),
    late_since    date,
    unique (move_id, package_id),
    check ((choice is null) = (chosen_on is null)),
    check ((new_provider is null) = (first_visit is null))
);

create index moving_person_status on moving_person (move_id, status, since, id);
create index moving_person_provider on moving_person (move_id, provider_code);
create index moving_person_package on moving_person (package_id);
