-- The list of reviews of one kind: those after an event are few among all that are counted.
create index review_outstanding_kind on review (kind, due_by, id) where status in ('SCHEDULED', 'OPEN');
