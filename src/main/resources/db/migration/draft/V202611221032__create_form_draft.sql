-- What people have typed into a form but not yet sent, one row per person, so that nobody writes over anybody.
-- A draft lives no longer than its task: whatever ends the task, the database removes the draft with it.
create table form_draft (
    task_id  varchar(64)  not null references act_ru_task (id_) on delete cascade,
    saved_by varchar(255) not null,
    saved_at timestamptz  not null,
    answers  text         not null,
    primary key (task_id, saved_by)
);
