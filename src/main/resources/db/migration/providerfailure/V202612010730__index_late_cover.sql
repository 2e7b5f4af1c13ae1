-- Whose next visit has come without anybody who makes it.
create index provider_failure_person_late on provider_failure_person (next_visit) where status = 'TO_COVER';
