-- The first answer to each Idempotency-Key, written in the transaction of the act. No body is kept: only its hash.
create table idempotent_request (
    user_name varchar(255) not null,
    idempotency_key varchar(100) not null,
    request_hash char(64) not null,
    status smallint,
    location varchar(255),
    reference varchar(255),
    received_at timestamptz not null,
    primary key (user_name, idempotency_key)
);

create index idempotent_request_received_at on idempotent_request (received_at);
