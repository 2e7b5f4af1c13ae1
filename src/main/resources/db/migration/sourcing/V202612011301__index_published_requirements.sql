-- What providers may still answer: the one whose window ends first stands first.
create index sourcing_requirement_published on sourcing_requirement (window_ends_at, id)
    where status in ('PUBLISHED', 'WIDENED');
