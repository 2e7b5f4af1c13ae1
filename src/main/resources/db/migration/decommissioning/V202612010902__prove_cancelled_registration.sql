alter table decommissioning_proof drop constraint decommissioning_proof_point_check;

-- A service that is closed is not registered any more.
alter table decommissioning_proof add constraint decommissioning_proof_point_check
    check (point in ('LAST_VISIT', 'KEYS', 'EQUIPMENT', 'MEDICATION_CHARTS', 'LAST_INVOICE', 'CUSTODY_OF_RECORDS',
                     'REGISTRATION', 'OPEN_COMPLAINTS', 'OPEN_SAFEGUARDING'));
