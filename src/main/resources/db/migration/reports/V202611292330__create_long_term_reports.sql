-- What agreed plans give and cost a week, for packages that are not over.
create view report_planned_care as
select p.id as package,
       p.delivery_model,
       case when who.date_of_birth is null then 'NOT_KNOWN'
            when who.date_of_birth > plan.agreed_on - interval '18 years' then 'CHILDREN'
            when who.date_of_birth > plan.agreed_on - interval '65 years' then 'ADULTS'
            else 'OLDER_PEOPLE' end as age_group,
       visits.hours,
       -- Whoever has a personal budget pays for parts, not for hours.
       case when plan.delivery_model = 'PERSONAL_BUDGET' then 0 else round(visits.hours * plan.rate_per_hour, 2) end
           + parts.cost as cost
from care_package p
join support_plan plan on plan.status = 'AGREED'
  and plan.package_reference = 'PKG-' || lpad(cast(p.id as text), greatest(6, length(cast(p.id as text))), '0')
join person who on who.id = cast(substring(p.person_reference from 5) as bigint)
cross join lateral (select coalesce(sum(v.minutes * v.workers), 0) / 60.0 as hours
                    from support_plan_visit v where v.plan_id = plan.id) visits
cross join lateral (select coalesce(sum(e.weekly_cost), 0) as cost
                    from support_plan_element e where e.plan_id = plan.id) parts
where p.status <> 'ENDED';

-- Personal care that Scotland promises within six weeks of the assessment.
create view report_personal_care as
select a.id as assessment,
       a.assessed_on,
       a.personal_care_by as promised_by,
       p.started_on
from assessment a
join care_package p on p.id = cast(substring(a.package_reference from 5) as bigint)
where a.personal_care_by is not null;
