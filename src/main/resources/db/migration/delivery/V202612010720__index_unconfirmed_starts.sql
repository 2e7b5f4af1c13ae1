-- Starts that nobody has confirmed on their day.
create index delivery_element_unconfirmed on delivery_element (starts_on, delivery_id)
    where confirmed_on is null and ended_as is null;
