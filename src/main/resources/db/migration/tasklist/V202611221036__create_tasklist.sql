-- Half-filled forms of open tasks. Gone with the task.
create table form_draft (
    task_id  varchar(64) primary key,
    body     text        not null,
    saved_by varchar(64) not null,
    saved_at timestamptz not null,
    version  integer     not null
);
