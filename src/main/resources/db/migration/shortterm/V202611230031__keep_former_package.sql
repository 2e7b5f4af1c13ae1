alter table episode add column former_package varchar(200);

create index episode_restart on episode (former_package) where former_package is not null;
