-- What the amount was counted with, where the rate is by the hour: when the hours change, so does the rest of it.
alter table commitment add column hours_per_week numeric(5, 2);
