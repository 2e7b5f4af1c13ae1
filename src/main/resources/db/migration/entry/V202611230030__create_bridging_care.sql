alter table entry add column bridging_needed boolean;

-- Care at home from the discharge until the service starts.
create table bridging_care (
    referral_id        bigint primary key references referral (id),
    version            integer      not null,
    status             varchar(20)  not null,
    needed_from        date         not null,
    escalated_at       timestamptz,
    provider           varchar(200),
    first_day          date,
    visits_per_week    integer,
    hours_per_week     numeric(5, 2),
    note               text,
    arranged_by        varchar(255),
    over_since         date,
    support_started_on date,
    last_day           date,
    -- No gap: whoever has started with the service had bridging care until then.
    check (last_day is null or support_started_on is null or last_day >= support_started_on)
);
