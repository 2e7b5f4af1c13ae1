-- How the market stands: who is in it, how good it is, what shakes it, and whether it gives what is asked of it.
create view report_market_member as
select provider_code as provider, admitted_on, removed_on
from framework_member;

-- The lowest theme of an inspection speaks for it.
create view report_market_grade as
select i.provider_code as provider, i.inspected_on, min(g.grade) as grade
from framework_inspection i
join framework_grade g on g.inspection_id = i.id
where i.withdrawn_reason is null
group by i.id, i.provider_code, i.inspected_on;

create view report_market_failure as
select provider_code as provider, told_on
from provider_failure;

-- What counts on when a record is deleted.
create table report_kept_notice (
    package  bigint not null,
    given_on date   not null
);

create index report_kept_notice_day on report_kept_notice (given_on);

create table report_kept_requirement (
    package     bigint       not null,
    area        varchar(100) not null,
    asked_on    date         not null,
    hours       numeric(9,2) not null,
    hours_found numeric(9,2) not null
);

create index report_kept_requirement_day on report_kept_requirement (asked_on);

-- A provider gives somebody back.
create view report_notice as
select package_id as package, given_on
from delivery_notice
where provider_code is not null
union all
select * from report_kept_notice;

-- Long-term care that somebody was looked for, by where the person lives. What was called off is not asked any more.
create view report_requirement as
select r.package_id as package,
       r.area,
       cast(r.opened_at at time zone 'Europe/London' as date) as asked_on,
       r.hours_per_week as hours,
       least(r.hours_per_week, found.hours) as hours_found
from sourcing_requirement r
cross join lateral (select coalesce(sum(a.hours), 0) as hours
                    from sourcing_award a where a.requirement_id = r.id and a.status <> 'VOID') found
where r.status not in ('DIRECT_PAYMENT', 'CANCELLED')
union all
select * from report_kept_requirement;
