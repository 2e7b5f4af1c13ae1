-- What came of a call-in, and what was done under authority that a decision delegates.
alter table governance_decision
    add column call_in_outcome     varchar(20),
    add column scrutinised_on      date,
    add column scrutiny_words      text,
    add column scrutiny_by         varchar(255),
    add constraint decision_scrutiny check ((call_in_outcome is null) = (scrutinised_on is null)),
    add constraint decision_scrutinised_call_in check (call_in_outcome is null or called_in_on is not null);

create table decision_delegated_act (
    decision_id       bigint       not null references governance_decision,
    position          integer      not null,
    -- the part of what is decided on which it hangs, the first is 1
    resolution        integer      not null,
    acted_on          date         not null,
    what              text         not null,
    delegate          varchar(200) not null,
    recorded_by       varchar(255) not null,
    withdrawn_because text,
    primary key (decision_id, position),
    constraint delegated_act_cites check (resolution >= 1)
);
