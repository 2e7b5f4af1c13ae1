-- What is to be done after a commit, kept in its transaction: the outbox (the registry of Spring Modulith, ADR 36).
create table event_publication (
    id               uuid primary key,
    listener_id      text                     not null,
    event_type       text                     not null,
    serialized_event text                     not null,
    publication_date timestamp with time zone not null,
    completion_date  timestamp with time zone
);

create index event_publication_event on event_publication using hash (serialized_event);

create index event_publication_completed on event_publication (completion_date);

-- How people asked for their letters, and who has copies: the newest row of a person and a recipient counts.
create sequence letter_wish_seq increment by 50;

create table letter_wish (
    id               bigint primary key,
    version          integer      not null,
    person_reference varchar(24)  not null,
    -- whoever has copies; nothing where it is about the letters of the person
    recipient        varchar(200),
    way              varchar(20)  not null,
    email            varchar(200),
    address          varchar(200),
    postcode         varchar(200),
    wished_on        date         not null,
    said_by          varchar(200) not null,
    recorded_by      varchar(255) not null,
    constraint letter_wish_email check ((way = 'EMAIL') = (email is not null)),
    constraint letter_wish_copy check (recipient is null or way <> 'POST' or address is not null),
    constraint letter_wish_own check (recipient is not null or way <> 'NONE')
);

create index letter_wish_person on letter_wish (person_reference);

alter table letter
    add column template_version integer     not null default 1,
    add column email            varchar(200),
    add column way              varchar(20) not null default 'BY_PERSON',
    add column copy_of          bigint references letter (id),
    add column attempts         integer     not null default 0,
    add column next_attempt_at  timestamp with time zone,
    add column reached_by       varchar(20),
    add column reached_on       date,
    add constraint letter_mailed check (way <> 'EMAIL' or email is not null),
    add constraint letter_posted check (way <> 'POST' or address is not null),
    add constraint letter_reached check ((reached_on is null) = (reached_by is null));

update letter set way = 'POST' where address is not null and language is null
   and formats not like '%AUDIO_SCRIPT%' and formats not like '%BRAILLE_TEXT%';

-- Those to be tried again.
create index letter_mail on letter (next_attempt_at) where status = 'QUEUED';

create index letter_copies on letter (copy_of) where copy_of is not null;
