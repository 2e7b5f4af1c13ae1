create sequence person_seq increment by 50;

create table person (
    id bigint primary key,
    version integer not null,
    nhs_number varchar(10),
    given_name varchar(200),
    family_name varchar(200),
    -- Every word by which the person is found, former names among them, without accents and apostrophes.
    name_parts text not null,
    date_of_birth date,
    birth_date_estimated boolean,
    date_of_death date,
    -- One that was told by mistake.
    withdrawn_death_on date,
    death_withdrawn_on date,
    death_withdrawn_by varchar(255),
    death_withdrawn_reason text,
    address varchar(200),
    postcode varchar(200),
    telephone varchar(200),
    ethnicity varchar(60),
    communication_needs varchar(400) not null,
    preferred_language varchar(200),
    interpreter varchar(60),
    nhs_number_state varchar(20) not null,
    no_fixed_abode boolean not null,
    protected_address boolean not null,
    unpaid_carer_name varchar(200),
    -- The record that is this person's too, since the two were joined.
    joined_into bigint references person
);

create unique index person_nhs_number on person (nhs_number) where nhs_number is not null;
create index person_name_parts on person using gin (to_tsvector('simple', name_parts));
-- Comes with PostgreSQL, and whoever owns the database may create it.
create extension if not exists pg_trgm;
create index person_name_letters on person using gin (name_parts gin_trgm_ops);
create index person_birth on person (date_of_birth, postcode);
create index person_joined_into on person (joined_into) where joined_into is not null;
create index person_postcode on person (postcode);

create table person_representative (
    person_id bigint not null references person,
    position integer not null,
    name varchar(200) not null,
    authority varchar(60) not null,
    telephone varchar(200),
    seen_by varchar(200),
    seen_on date,
    primary key (person_id, position)
);
