alter table review add column hours_still_needed numeric(5, 2);
