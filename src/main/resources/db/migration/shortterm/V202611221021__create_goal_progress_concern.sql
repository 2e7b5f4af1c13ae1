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

create table progress (
    id                    bigint primary key,
    episode_id            bigint        not null references episode (id),
    recorded_on           date          not null,
    recorded_by           varchar(255)  not null,
    scores                integer[]     not null,
    hours_delivered       numeric(5, 2) not null,
    hours_planned         numeric(5, 2) not null,
    hours_increase_reason text,
    person_condition      varchar(10)   not null,
    concern               boolean       not null,
    note                  text
);

create index progress_episode on progress (episode_id);

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
