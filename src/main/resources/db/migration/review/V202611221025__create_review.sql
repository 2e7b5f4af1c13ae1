create sequence review_seq increment by 50;

create table review (
    id                bigint primary key,
    version           integer      not null,
    kind              varchar(20)  not null,
    status            varchar(20)  not null,
    subject_reference varchar(24)  not null,
    case_reference    varchar(24)  not null,
    person_reference  varchar(24)  not null,
    comes_up_on       date         not null,
    due_by            date         not null,
    came_up_on        date,
    remind_on         date,
    reminded_on       date,
    escalated_on      date,
    conducted_on      date,
    place             varchar(20),
    place_reason      text,
    involved          varchar(30),
    outcomes_achieved varchar(20),
    conducted_by      varchar(255),
    recorded_on       date,
    cancelled_on      date,
    cancel_reason     text
);

-- A short-term service has one review ahead of it, never two that could decide differently.
create unique index review_one_outstanding on review (kind, subject_reference)
 where status in ('SCHEDULED', 'OPEN') and kind = 'SHORT_TERM';

-- A package may have one that is late and the next; none of those that were counted stands there twice.
create unique index review_planned_once on review (subject_reference, kind, comes_up_on, due_by)
 where status in ('SCHEDULED', 'OPEN') and kind in ('FIRST', 'ANNUAL', 'DIRECT_PAYMENT');

create index review_outstanding_due on review (due_by, id) where status in ('SCHEDULED', 'OPEN');

create index review_subject on review (subject_reference);

create index review_case on review (case_reference);

-- What is ahead of whatever is reviewed, for lists that show both.
create view review_ahead as
select kind, subject_reference, comes_up_on, due_by,
       case when escalated_on is not null then 'Escalated'
            when reminded_on is not null then 'Reminded'
            when status = 'OPEN' then 'Open'
            else 'Scheduled' end as state
  from review
 where status in ('SCHEDULED', 'OPEN');
