create sequence person_seq increment by 50;

create table person (
    id bigint primary key,
    version integer not null,
    nhs_number varchar(10),
    given_name varchar(200) not null,
    family_name varchar(200) not null,
    date_of_birth date not null,
    date_of_death date,
    address varchar(200),
    postcode varchar(8),
    telephone varchar(200),
    ethnicity varchar(200),
    communication_needs varchar(400) not null,
    preferred_language varchar(200),
    unpaid_carer_name varchar(200)
);

create unique index person_nhs_number on person (nhs_number) where nhs_number is not null;
create index person_family_name on person (lower(family_name) text_pattern_ops);
create index person_full_name on person (lower(given_name || ' ' || family_name) text_pattern_ops);

create table person_representative (
    person_id bigint not null references person,
    position integer not null,
    name varchar(200) not null,
    authority varchar(60) not null,
    telephone varchar(200),
    primary key (person_id, position)
);
