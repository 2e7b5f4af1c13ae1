-- What a provider gives, the newest first, whether or not anybody is looked for still.
create index sourcing_requirement_opened on sourcing_requirement (opened_at, id);
