package uk.homeward.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What the night before a day would delete, and what it would if nothing held it. */
@Service
@Transactional(readOnly = true)
public class DueRecords {

    private static final int LAST_YEAR = 2200;

    /** Step by step, so that what costs most is asked of the fewest. */
    private static final String DUE =
            """
            with class (name, covers, counted_from, years) as (%s),
                 pause (first_day, last_day) as (%s),
            closed as materialized (
              select c.reference, c.person_reference, c.person, c.received_at, c.last_contact,
                     class.name, class.counted_from, class.years
                from class
                join retention_case c on c.received_at < :day - make_interval(years => class.years)
                                     and class.covers = case when c.supported then 'SUPPORT' else 'REQUEST' end
               where not c.open %s),
            quiet as materialized (
              select closed.*, p.reference as whose, p.date_of_death, p.last_contact as known_until
                from closed
                join retention_person p on p.id = closed.person
               where closed.last_contact < :day - make_interval(years => closed.years)),
            over as materialized (
              select quiet.reference, quiet.whose, quiet.name, quiet.years,
                     cast(quiet.received_at at time zone 'Europe/London' as date) as first_day, contact.day as last_day,
                     greatest(contact.day, quiet.date_of_death) as counted_from
                from quiet
                cross join lateral (
                  select case when quiet.counted_from = 'CLOSURE' then quiet.last_contact
                              else greatest(quiet.known_until,
                                            (select max(o.last_contact) from retention_case o
                                              where o.person_reference = quiet.person_reference)) end as day) contact
               where quiet.counted_from = 'CLOSURE'
                  or not exists (select 1 from retention_case o
                                  where o.person_reference = quiet.person_reference and o.open)
              union all
              select p.reference, p.reference, class.name, class.years, p.last_contact, p.last_contact,
                     greatest(p.last_contact, p.date_of_death)
                from class
                cross join retention_person p
               where class.covers = 'PERSON' %s
                 and not exists (select 1 from referral r where r.person_reference = p.reference)
                 and not exists (select 1 from care_package k where k.person_reference = p.reference)
                 and not p.open
                 and p.last_contact < :day - make_interval(years => class.years))
            select over.reference, over.whose as person_reference, over.name as kind, over.counted_from,
                   cast(over.counted_from + make_interval(years => over.years) + interval '1 day' as date) as due_on,
                   count(*) over () as total
              from over
             where over.counted_from + make_interval(years => over.years) < :day
               and :held = (exists (select 1 from legal_hold h
                                     where h.released_on is null and h.reference in (over.reference, over.whose))
                            or exists (select 1 from pause
                                        where pause.first_day <= over.last_day and pause.last_day >= over.first_day))
             order by due_on, over.reference limit :rows offset :offset""";

    private final RetentionRules rules;
    private final JdbcClient database;

    DueRecords(RetentionRules rules, JdbcClient database) {
        this.rules = rules;
        this.database = database;
    }

    /** The longest due first. */
    public Paged<DueRecord> on(LocalDate day, boolean held, PageQuery page) {
        if (day.getYear() > LAST_YEAR) {
            throw new Refusal("on", "%s is too far ahead. Check the year.".formatted(Wording.day(day)));
        }
        if (rules.classes().isEmpty()) {
            return Paged.of(List.of(), page, 0);
        }
        List<Counted> found = select("", "", day, held, page.rows(), page.offset());
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return Paged.of(found.stream().map(Counted::record).toList(), page, total);
    }

    /** The same for one, which may have changed since. */
    Optional<DueRecord> find(String reference, LocalDate day) {
        Reference kind = Reference.kindOf(reference).orElse(Reference.REFERRAL);
        boolean person = kind == Reference.PERSON;
        String none = " and false";
        String one = person
                ? " and p.id = " + kind.id(reference)
                : " and c.kind = '%s' and c.id = %d".formatted(kind.name(), kind.id(reference));
        return select(person ? none : one, person ? one : none, day, false, 1, 0).stream()
                .map(Counted::record)
                .findFirst();
    }

    private List<Counted> select(String ofCase, String ofPerson, LocalDate day, boolean held, int rows, long offset) {
        return database.sql(DUE.formatted(classes(), pauses(), ofCase, ofPerson))
                .param("day", day)
                .param("held", held)
                .param("rows", rows)
                .param("offset", offset)
                .query(Counted.class)
                .list();
    }

    private record Counted(
            String reference, String personReference, String kind, LocalDate countedFrom, LocalDate dueOn, long total) {
        DueRecord record() {
            return new DueRecord(reference, personReference, kind, countedFrom, dueOn);
        }
    }

    /** From the profile, not from anybody: choices and numbers, and names as they are quoted. */
    private String classes() {
        return rules.classes().stream()
                .map(one -> "(%s, '%s', '%s', %d)"
                        .formatted(quoted(one.name()), one.covers(), one.countedFrom(), one.years()))
                .collect(Collectors.joining(", ", "values ", ""));
    }

    private String pauses() {
        String all = rules.pauses().stream()
                .map(pause -> "(date '%s', date '%s')".formatted(pause.from(), pause.to()))
                .collect(Collectors.joining(", ", "values ", ""));
        return rules.pauses().isEmpty() ? "select current_date, current_date where false" : all;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace(":", "") + "'";
    }
}
