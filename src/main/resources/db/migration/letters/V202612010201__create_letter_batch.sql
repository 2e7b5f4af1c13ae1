-- Letters that are printed together, and who printed them when.
create sequence letter_batch_seq increment by 50;

create table letter_batch (
    id         bigint primary key,
    version    integer      not null,
    made_on    date         not null,
    made_by    varchar(255) not null,
    letters    integer      not null,
    printed_on date,
    printed_by varchar(255),
    constraint letter_batch_printed check ((printed_on is null) = (printed_by is null))
);

alter table letter add column batch_id bigint references letter_batch (id);

create index letter_of_batch on letter (batch_id) where batch_id is not null;

-- The work of whoever sends letters: what waits in which way, the oldest first.
create index letter_waiting on letter (way, id) where status in ('WRITTEN', 'QUEUED', 'FAILED', 'RETURNED');
