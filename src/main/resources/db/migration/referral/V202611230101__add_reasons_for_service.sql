alter table referral
    add column less_restrictive_option text,
    add column service_choice_reason   text;

-- Urgent requests that still wait, the one whose time runs out first.
create index referral_urgent_waiting on referral (urgent_response_at) where urgent and status in ('RECEIVED', 'TRIAGED');
