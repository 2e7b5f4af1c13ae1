-- When something was last done in a case or with a person: looking at it is none of that, and holding it is none.
create index audit_entry_contact on audit_entry (case_reference, at)
    where what not in ('Looked at', 'Legal hold placed', 'Legal hold released');

-- A case by what its retention hangs on: a referral with its service, or a package.
create view retention_case as
select 'REFERRAL' as kind, r.id, named.reference, r.person_reference,
       cast(substring(r.person_reference from 5) as bigint) as person, r.received_at,
       r.status in ('RECEIVED', 'TRIAGED') as waits, false as given, cast(null as date) as ended_on
from referral r
cross join lateral (select 'REF-' || lpad(cast(r.id as text), greatest(6, length(cast(r.id as text))), '0') as reference) named
union all
-- The day on which it ended counts too, where nobody wrote anything of it that day.
select 'PACKAGE', k.id, named.reference, k.person_reference,
       cast(substring(k.person_reference from 5) as bigint), cast(k.opened_on as timestamp) at time zone 'Europe/London',
       k.status <> 'ENDED', k.started_on is not null, k.ended_on
from care_package k
cross join lateral (select 'PKG-' || lpad(cast(k.id as text), greatest(6, length(cast(k.id as text))), '0') as reference) named;

-- Short-term support was given in these.
create view retention_supported as
select e.referral_reference as reference from episode e where e.started_on is not null
union all
select c.reference from bridging_care b join retention_case c on c.kind = 'REFERRAL' and c.id = b.referral_id
where b.first_day is not null;

-- Something goes on in these: few, whatever there is of what is over.
create view retention_open as
select e.referral_reference as reference from episode e where e.status in ('ACCEPTED', 'ACTIVE', 'IN_HOSPITAL')
union all
select c.case_reference from community_connection c where c.status in ('WAITING', 'CONNECTED')
union all
select m.case_reference from community_membership m where m.left_on is null and not m.taken_off
union all
select c.reference from bridging_care b join retention_case c on c.kind = 'REFERRAL' and c.id = b.referral_id
where b.status in ('NEEDED', 'ARRANGED')
union all
select v.case_reference from review v where v.status in ('SCHEDULED', 'OPEN')
union all
select s.case_reference from hospital_stay s where s.status = 'AWAY'
union all
select f.case_reference from follow_up f where f.settled_on is null
union all
select a.case_reference from approval a where a.status = 'WAITING'
union all
select f.case_reference from funding_escalation f where f.closed_on is null
union all
select m.case_reference from commitment m where m.state = 'COMMITTED'
union all
select x.business_key_ from act_ru_execution x where x.business_key_ is not null
union all
-- Whoever cares for somebody else whose record stays, stays with it.
select c.person_reference from person_carer c where c.person_reference is not null and c.owner_reference <> c.person_reference;
