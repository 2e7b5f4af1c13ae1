-- Reviews that were held before the package was on record here: those ahead are counted from them too.
alter table reviewed_package
    add column reviewed_before_on         date,
    add column payment_reviewed_before_on date;
