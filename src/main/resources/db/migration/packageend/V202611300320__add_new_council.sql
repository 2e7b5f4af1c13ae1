-- Somebody moves to another council, which has the record of needs before our care ends (Care Act 2014 s37).
alter table package_end add column council_told_on date;
alter table package_end add column council_sent text;
