-- What independence is measured by: hours a week at the start and those that remain needed, and stays in hospital.
alter table episode add column hours_at_start numeric(5, 2);
alter table episode add column hospital_admissions integer;
alter table episode add column decided_hours_still_needed numeric(5, 2);
alter table episode add column hours_still_needed numeric(5, 2);

-- Hours that have changed since are not known any more; where no week was recorded they are still those of the start.
update episode set hours_at_start = hours_per_week
where started_on is not null and not exists (select 1 from progress where episode_id = episode.id);

-- How many stays there were was not counted: at least one.
update episode set hospital_admissions = case when days_in_hospital > 0 or in_hospital_since is not null then 1 else 0 end
where started_on is not null;

update episode set hours_still_needed = 0 where status = 'ENDED' and sequel = 'NO_SUPPORT_NEEDED';
