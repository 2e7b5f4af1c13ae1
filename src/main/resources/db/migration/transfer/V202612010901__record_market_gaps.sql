create sequence market_gap_seq increment by 50;

-- What providers do not offer in an area, by need: work for whoever makes contracts, once for each gap.
create table market_gap (
    id          bigint primary key,
    version     integer     not null,
    wave_id     bigint      not null references transfer_wave (id),
    need        varchar(20) not null check (need in ('ONE_WORKER', 'TWO_WORKERS', 'NIGHT')),
    minutes     bigint      not null check (minutes > 0),
    found_on    date        not null,
    due_on      date        not null check (due_on >= found_on),
    status      varchar(10) not null check (status in ('OPEN', 'ANSWERED', 'FILLED')),
    answer      varchar(20) check (answer in ('CONTRACT', 'NEW_PROVIDER', 'KEPT')),
    note        varchar(4000),
    expected_on date,
    answered_on date,
    answered_by varchar(255),
    filled_on   date,
    check ((answer is null) = (answered_on is null)),
    check ((answer is null) = (note is null)),
    check ((answer is null) = (expected_on is null)),
    check ((answer is null) = (answered_by is null)),
    check (status <> 'OPEN' or answer is null),
    check (status <> 'ANSWERED' or answer is not null),
    check ((status = 'FILLED') = (filled_on is not null))
);

create unique index market_gap_open on market_gap (wave_id, need) where status = 'OPEN';
create index market_gap_of_wave on market_gap (wave_id, id);
