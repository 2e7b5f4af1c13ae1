-- How often somebody came in a week, and how many different workers: not asked of the weeks before.
alter table progress
    add column visits  integer,
    add column workers integer,
    add constraint progress_workers check ((visits is null) = (workers is null) and workers between 0 and visits);
