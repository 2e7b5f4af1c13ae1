-- What was told of an episode, so that it is told once: however many nodes look, and again only for another planned end.
create table episode_alarm (
    episode_id bigint      not null references episode (id) on delete cascade,
    kind       varchar(20) not null,
    since      date        not null,
    found_on   date        not null,
    primary key (episode_id, kind, since)
);
