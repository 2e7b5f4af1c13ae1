-- What a team of the council gives only until a day: looked through every day.
create index sourcing_requirement_kept on sourcing_requirement (rebroker_on, id)
    where status = 'START_CONFIRMED' and retention_reason is not null;

-- What a team of the council gives is not bought.
create or replace view sourcing_bought as
select requirement.id as requirement,
       requirement.client_group,
       award.off_framework,
       award.hours,
       award.rate_per_hour
from sourcing_award award
join sourcing_requirement requirement on requirement.id = award.requirement_id
join care_package package on package.id = requirement.package_id
where award.status = 'STARTED'
  and award.rate_per_hour > 0
  and package.status <> 'ENDED'
  and not exists (select 1
                    from sourcing_requirement later
                   where later.package_id = requirement.package_id
                     and later.id > requirement.id
                     and later.status in ('START_CONFIRMED', 'DIRECT_PAYMENT'));
