-- How far the rehearsal clock is ahead of the real one. Used by the demo only; empty elsewhere.
create table rehearsal_clock (
    id smallint primary key check (id = 1),
    ahead_millis bigint not null,
    moves bigint not null,
    -- The day on which the story begins, where one was named at the first start.
    begins_on date
);

-- The made-up people that a demo database already has, so that each is made once and whole.
create table demo_person (
    name varchar(100) primary key,
    made_at timestamptz not null
);
