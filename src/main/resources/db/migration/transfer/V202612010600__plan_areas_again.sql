-- An area that has closed is planned again, as a wave of its own, where somebody there has long-term care of Direct Care later.
alter table transfer_wave drop constraint transfer_wave_code_key;

create unique index transfer_wave_code on transfer_wave (code) where status <> 'CLOSED';

-- Where somebody stood whose package is over: there they stand again if that was a mistake.
alter table transfer add column ended_from varchar(30);
