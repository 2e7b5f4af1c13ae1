create sequence short_term_exemption_seq increment by 50;

create table short_term_exemption (
    id               bigint primary key,
    person_reference varchar(24)  not null,
    ground           varchar(30)  not null,
    reason           text         not null,
    recorded_by      varchar(255) not null,
    recorded_on      date         not null
);

create index short_term_exemption_person on short_term_exemption (person_reference);

-- One row a long-term start that the gate let pass.
create table short_term_passing (
    reference        varchar(24)  primary key,
    person_reference varchar(24)  not null,
    ground           varchar(30)  not null,
    passed_on        date         not null,
    passed_by        varchar(255) not null
);
