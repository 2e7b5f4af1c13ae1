create sequence letter_seq increment by 50;

create table letter (
    id               bigint primary key,
    version          integer      not null,
    template         varchar(60)  not null,
    person_reference varchar(24)  not null,
    case_reference   varchar(24)  not null,
    -- to whom and where, as the record said when it was written
    name             varchar(400) not null,
    address          varchar(200),
    postcode         varchar(200),
    language         varchar(200),
    formats          varchar(200) not null,
    title            text         not null,
    wording          text         not null,
    easy_read        text         not null,
    answers          text         not null,
    written_on       date         not null,
    written_by       varchar(200) not null,
    status           varchar(20)  not null,
    channel          varchar(20),
    sent_on          date,
    returned_on      date,
    remark           text,
    replaced_by      bigint references letter (id),
    constraint letter_went_or_not check ((sent_on is null) = (channel is null))
);

create index letter_case on letter (case_reference);
