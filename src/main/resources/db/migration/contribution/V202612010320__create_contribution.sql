create sequence contribution_seq increment by 50;

-- What one person pays for their long-term support: one row a financial assessment, the latest that is decided holds.
create table contribution (
    id               bigint primary key,
    version          integer     not null,
    package_id       bigint      not null references care_package (id),
    status           varchar(20) not null
        check (status in ('NOT_ASKED', 'REQUESTED', 'ASSESSED', 'LIGHT_TOUCH', 'DECLINED', 'WAIVED', 'WITHDRAWN')),
    wanted_since     date        not null,
    requested_on     date,
    requested_why    text,
    withdrawn_why    text,
    decided_on       date,
    decided_by       varchar(255),
    cost_pence       bigint,
    free_pence       bigint,
    pence_per_week   bigint,
    from_day         date,
    waiver           varchar(30),
    explanation      text,
    letter           varchar(24),
    told_on          date,
    charged_from     date,
    review_due       date,
    appealed_on      date,
    appeal           text,
    appeal_answered_on date,
    appeal_upheld    boolean,
    appeal_answer    text,
    appeal_answered_by varchar(255),
    check ((status in ('ASSESSED', 'LIGHT_TOUCH', 'DECLINED', 'WAIVED')) = (decided_on is not null)),
    check ((decided_on is null) = (pence_per_week is null)),
    check ((decided_on is null) = (from_day is null)),
    check (pence_per_week between 0 and cost_pence - free_pence),
    check ((status = 'WAIVED') = (waiver is not null)),
    check (charged_from is null or (told_on is not null and pence_per_week > 0)),
    check ((appealed_on is null) = (appeal is null)),
    check ((appeal_answered_on is null) = (appeal_upheld is null)),
    check (appeal_answered_on is null or appealed_on is not null)
);

-- One at a time is asked for or decided.
create unique index contribution_open on contribution (package_id) where status in ('NOT_ASKED', 'REQUESTED');
create index contribution_package on contribution (package_id, id desc);
create index contribution_letter on contribution (letter) where letter is not null;
create index contribution_waiting on contribution (wanted_since, id) where status in ('NOT_ASKED', 'REQUESTED');
create index contribution_appealed on contribution (appealed_on, id) where appealed_on is not null and appeal_answered_on is null;
create index contribution_review on contribution (review_due, id) where review_due is not null;
