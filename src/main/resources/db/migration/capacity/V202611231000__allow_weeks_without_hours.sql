-- A week may be planned without any hours: the place stays, and takes nothing.
alter table capacity_place drop constraint capacity_place_amount_check;
alter table capacity_place add check (amount >= 0);

alter table capacity_stretch drop constraint capacity_stretch_amount_check;
alter table capacity_stretch add check (amount >= 0);
