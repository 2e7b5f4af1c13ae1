-- Half-filled forms of open tasks: gone in the transaction in which the task ends, however it ends.
create table form_draft (
    task_id  varchar(64) primary key references act_ru_task (id_) on delete cascade,
    body     text        not null,
    saved_by varchar(64) not null,
    saved_at timestamptz not null,
    version  integer     not null
);
