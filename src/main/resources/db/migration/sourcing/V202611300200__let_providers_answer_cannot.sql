-- Providers that have answered that they cannot: until it is published anew.
create table sourcing_pass (
    requirement_id bigint       not null references sourcing_requirement (id),
    provider_code  varchar(40)  not null,
    reason         varchar(200),
    said_at        timestamptz  not null,
    said_by        varchar(255) not null,
    primary key (requirement_id, provider_code)
);

-- What was awarded before somebody else started, or before the person arranged the care, is bought no more.
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
  and package.status <> 'ENDED'
  and not exists (select 1
                    from sourcing_requirement later
                   where later.package_id = requirement.package_id
                     and later.id > requirement.id
                     and later.status in ('START_CONFIRMED', 'DIRECT_PAYMENT'));
