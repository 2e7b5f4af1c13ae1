-- Completing a task looks for its subtasks: without this index, in the whole table of open tasks.
create index homeward_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;

-- The job executor asks what is due, oldest first: without this index it reads every waiting timer.
create index homeward_job_due on act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;

-- Search for a process or a task by a variable.
create index homeward_variable_text on act_ru_variable (name_, text_, proc_inst_id_) where task_id_ is null;

-- The engine does not keep the business key unique: two would be two lives of one referral or episode. Looked at when the
-- transaction commits, since a part that is left and entered anew in one is written before it is deleted.
alter table act_ru_execution add constraint homeward_one_life
    exclude using btree (business_key_ with =, proc_def_id_ with =)
    where (parent_id_ is null and business_key_ is not null) deferrable initially deferred;
