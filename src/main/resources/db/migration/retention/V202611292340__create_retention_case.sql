-- A case by what its retention hangs on. Its last contact is the last thing that was done in it: looking at it is none, and
-- holding it is none.
create view retention_case as
select 'REFERRAL' as kind,
       r.id,
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
cross join lateral (select 'REF-' || lpad(cast(r.id as text), greatest(6, length(cast(r.id as text))), '0') as reference) named
union all
select 'PACKAGE',
       k.id,
       named.reference,
       k.person_reference,
       cast(substring(k.person_reference from 5) as bigint),
       cast(k.opened_on as timestamp) at time zone 'Europe/London',
       k.started_on is not null,
       k.status <> 'ENDED'
           or exists (select 1 from community_connection c
                       where c.case_reference = named.reference and c.status in ('WAITING', 'CONNECTED'))
           or exists (select 1 from community_membership m
                       where m.case_reference = named.reference and m.left_on is null and not m.taken_off)
           or exists (select 1 from review v
                       where v.case_reference = named.reference and v.status in ('SCHEDULED', 'OPEN'))
           or exists (select 1 from hospital_stay s where s.case_reference = named.reference and s.status = 'AWAY')
           or exists (select 1 from follow_up f where f.case_reference = named.reference and f.settled_on is null)
           or exists (select 1 from approval a where a.case_reference = named.reference and a.status = 'WAITING')
           or exists (select 1 from commitment m where m.case_reference = named.reference and m.state = 'COMMITTED')
           or exists (select 1 from act_ru_execution x where x.business_key_ = named.reference),
       -- The day on which it ended counts too, where nobody wrote anything of it that day.
       greatest(k.ended_on,
                cast((select max(a.at) from audit_entry a
                       where a.case_reference = named.reference
                         and a.what not in ('Looked at', 'Legal hold placed', 'Legal hold released'))
                     at time zone 'Europe/London' as date))
from care_package k
cross join lateral (select 'PKG-' || lpad(cast(k.id as text), greatest(6, length(cast(k.id as text))), '0') as reference) named;
