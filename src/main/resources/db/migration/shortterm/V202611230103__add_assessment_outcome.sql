-- An assessment at home does not close without what it found.
alter table episode
    add column assessment_outcome varchar(30),
    add constraint episode_assessed
        check (purpose <> 'ASSESSMENT_AT_HOME' or status <> 'ENDED' or assessment_outcome is not null);
