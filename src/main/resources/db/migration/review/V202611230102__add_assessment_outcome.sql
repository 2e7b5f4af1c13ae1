alter table review
    add column assessment_outcome varchar(30);
