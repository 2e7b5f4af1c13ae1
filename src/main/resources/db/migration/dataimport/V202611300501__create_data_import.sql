create sequence data_import_seq increment by 50;

-- A file with what already runs: looked through first, then brought in whole or not at all.
create table data_import (
    id            bigint primary key,
    version       integer      not null,
    kind          varchar(40)  not null,
    file_name     varchar(200) not null,
    print         varchar(64)  not null,
    -- Kept only until it is decided what becomes of it.
    content       bytea,
    status        varchar(20)  not null check (status in ('CHECKED', 'BROUGHT_IN', 'DISCARDED')),
    table_rows    integer      not null,
    size          integer      not null,
    problems      integer      not null,
    checked_by    varchar(255) not null,
    checked_at    timestamptz  not null,
    decided_by    varchar(255),
    decided_at    timestamptz,
    check ((status = 'CHECKED') = (decided_at is null)),
    check ((status = 'CHECKED') = (content is not null))
);

create index data_import_newest on data_import (id desc);
create index data_import_waiting on data_import (checked_at) where status = 'CHECKED';

-- The same file comes in once, whatever races.
create unique index data_import_once on data_import (print) where status = 'BROUGHT_IN';

create table data_import_problem (
    import_id bigint       not null references data_import (id),
    position  integer      not null,
    row_number integer      not null,
    column_name varchar(200),
    sentence  text         not null,
    primary key (import_id, position)
);

-- Who and what is who and what in the system that was used before.
create table imported_person (
    former_reference varchar(200) primary key,
    person_reference varchar(24) not null,
    source           varchar(24) not null
);

create index imported_person_reference on imported_person (person_reference);

create table imported_package (
    former_reference varchar(200) primary key,
    package_id       bigint      not null references care_package (id),
    source           varchar(24) not null
);

create index imported_package_id on imported_package (package_id);
