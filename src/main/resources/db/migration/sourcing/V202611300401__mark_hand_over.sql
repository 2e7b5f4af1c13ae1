-- Whoever is handed over to after a plan is looked for until they are found, not until they have started.
alter table sourcing_requirement add column hand_over boolean not null default false;
alter table sourcing_requirement alter column hand_over drop default;
