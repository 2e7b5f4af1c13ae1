-- Support that goes on after the last day of its place.
create index capacity_place_overdue on capacity_place (service, last_day) where status = 'PLACED';
