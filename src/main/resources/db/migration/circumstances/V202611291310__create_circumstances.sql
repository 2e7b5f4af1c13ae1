create table person_circumstances (
    person_reference varchar(24) primary key,
    version integer not null,
    gp_practice varchar(6)
);

create table person_temporary_address (
    person_reference varchar(24) not null references person_circumstances,
    position integer not null,
    address varchar(200) not null,
    postcode varchar(200),
    from_on date not null,
    until_on date,
    primary key (person_reference, position)
);

-- The carer is a person with a record of their own.
create table person_carer (
    owner_reference varchar(24) not null references person_circumstances,
    position integer not null,
    person_reference varchar(24) not null,
    relationship varchar(200) not null,
    from_on date,
    until_on date,
    primary key (owner_reference, position)
);

create index person_carer_person on person_carer (person_reference);

create table person_advocate (
    person_reference varchar(24) not null references person_circumstances,
    position integer not null,
    name varchar(200) not null,
    kind varchar(40) not null,
    telephone varchar(200),
    from_on date,
    until_on date,
    primary key (person_reference, position)
);

create table person_capacity_decision (
    person_reference varchar(24) not null references person_circumstances,
    position integer not null,
    decision varchar(200) not null,
    assessed_on date not null,
    assessed_by varchar(200) not null,
    outcome varchar(40) not null,
    primary key (person_reference, position)
);

create table person_consent (
    person_reference varchar(24) not null references person_circumstances,
    position integer not null,
    purpose varchar(200) not null,
    given_on date not null,
    withdrawn_on date,
    primary key (person_reference, position)
);

create table person_return_value (
    person_reference varchar(24) not null references person_circumstances,
    field varchar(60) not null,
    value varchar(200) not null,
    primary key (person_reference, field)
);
