-- A time-critical visit of which nobody told, although the others of its day were made.
alter table visit_alarm drop constraint visit_alarm_kind_check;
alter table visit_alarm drop constraint visit_alarm_check1;
alter table visit_alarm add constraint visit_alarm_kind_check
    check (kind in ('CRITICAL_MISSED', 'NONE_MADE', 'CRITICAL_UNTOLD'));
alter table visit_alarm add constraint visit_alarm_visit_check check ((kind = 'NONE_MADE') = (visit = 0));
