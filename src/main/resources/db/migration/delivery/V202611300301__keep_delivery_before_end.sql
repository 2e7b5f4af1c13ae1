-- How the care stood before its package ended, so that it stands so again where the end was a mistake.
alter table delivery add column before_end text;
