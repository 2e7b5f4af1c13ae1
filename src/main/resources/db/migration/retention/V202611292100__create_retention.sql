create sequence legal_hold_seq increment by 50;

-- What is held is not deleted, whatever its rule says, until it is released.
create table legal_hold (
    id             bigint primary key,
    version        integer      not null,
    reference      varchar(24)  not null,
    reason         text         not null,
    held_since     date         not null,
    placed_by      varchar(255) not null,
    placed_on      date         not null,
    released_by    varchar(255),
    released_on    date,
    release_reason text,
    check ((released_on is null) = (release_reason is null))
);

create index legal_hold_in_force on legal_hold (reference) where released_on is null;
create index legal_hold_placed on legal_hold (placed_on desc, id desc);

-- That something was deleted, of what class and by what rule: the only thing that stays of a record.
create table retention_deletion (
    id           bigint generated always as identity primary key,
    reference    varchar(24)  not null,
    class        varchar(200) not null,
    rule         text         not null,
    counted_from date         not null,
    deleted_on   date         not null,
    row_count    integer      not null
);

create index retention_deletion_on on retention_deletion (deleted_on desc, id desc);
create index retention_deletion_reference on retention_deletion (reference);

-- Each night has its turn once, whatever the number of nodes.
create table retention_night (
    night date primary key
);

create index commitment_open_case on commitment (case_reference) where state = 'COMMITTED';
create index retention_open_bridging on bridging_care (referral_id) where status in ('NEEDED', 'ARRANGED');

-- A case by what its retention hangs on. Its last contact is the last thing that was done in it: looking at it is none, and
-- holding it is none.
create view retention_case as
select r.id,
       named.reference,
       r.person_reference,
       cast(substring(r.person_reference from 5) as bigint) as person,
       r.received_at,
       exists (select 1 from episode e where e.referral_reference = named.reference and e.started_on is not null)
           or exists (select 1 from bridging_care b where b.referral_id = r.id and b.first_day is not null) as supported,
       r.status in ('RECEIVED', 'TRIAGED')
           or exists (select 1 from episode e
                       where e.referral_reference = named.reference and e.status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL'))
           or exists (select 1 from community_connection c
                       where c.case_reference = named.reference and c.status in ('WAITING', 'CONNECTED'))
           or exists (select 1 from bridging_care b where b.referral_id = r.id and b.status in ('NEEDED', 'ARRANGED'))
           or exists (select 1 from review v
                       where v.case_reference = named.reference and v.status in ('SCHEDULED', 'OPEN'))
           or exists (select 1 from hospital_stay s where s.case_reference = named.reference and s.status = 'AWAY')
           or exists (select 1 from follow_up f where f.case_reference = named.reference and f.settled_on is null)
           or exists (select 1 from approval a where a.case_reference = named.reference and a.status = 'WAITING')
           or exists (select 1 from funding_escalation f where f.case_reference = named.reference and f.closed_on is null)
           or exists (select 1 from commitment m where m.case_reference = named.reference and m.state = 'COMMITTED')
           or exists (select 1 from act_ru_execution x where x.business_key_ = named.reference) as open,
       cast(coalesce((select max(a.at) from audit_entry a
                       where a.case_reference = named.reference
                         and a.what not in ('Looked at', 'Legal hold placed', 'Legal hold released')),
                     r.received_at) at time zone 'Europe/London' as date) as last_contact
from referral r
cross join lateral (select 'REF-' || lpad(cast(r.id as text), greatest(6, length(cast(r.id as text))), '0') as reference) named;

-- Whoever cares for somebody else whose record stays, stays with it.
create view retention_person as
select p.id,
       named.reference,
       p.date_of_death,
       exists (select 1 from approval a where a.case_reference = named.reference and a.status = 'WAITING')
           or exists (select 1 from person_carer c
                       where c.person_reference = named.reference and c.owner_reference <> named.reference) as open,
       cast((select max(a.at) from audit_entry a
              where a.case_reference = named.reference
                and a.what not in ('Looked at', 'Legal hold placed', 'Legal hold released'))
            at time zone 'Europe/London' as date) as last_contact
from person p
cross join lateral (select 'PER-' || lpad(cast(p.id as text), greatest(6, length(cast(p.id as text))), '0') as reference) named
where p.joined_into is null;
