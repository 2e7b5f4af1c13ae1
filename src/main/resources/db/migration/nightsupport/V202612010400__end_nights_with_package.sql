-- Nights that ended with their package are there again where that end was a mistake.
alter table night_support add column ended_with_package boolean not null default false;
