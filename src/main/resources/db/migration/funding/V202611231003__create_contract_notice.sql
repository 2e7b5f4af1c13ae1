-- That the extension of a contract has to be decided is told once, and that nobody did, once.
create table contract_notice (
    service varchar(24) not null,
    notice  varchar(20) not null,
    told_on date        not null,
    primary key (service, notice)
);
