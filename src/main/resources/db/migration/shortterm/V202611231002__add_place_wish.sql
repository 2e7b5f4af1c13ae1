-- What kind of place was asked for.
alter table episode add column urgent boolean not null default false;
alter table episode alter column urgent drop default;
alter table episode add column hours_asked numeric(5, 2);
alter table episode add column exit_plan text;
