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

    /**
     * As whole sets; the last contact of each by its index. To group all contacts and join them costs minutes: the planner
     * cannot estimate references that a view makes, and compares each with each.
     */
    private static final String DUE =
            """
            with class (name, covers, counted_from, years) as (%s),
                 pause (first_day, last_day) as (%s),
            known as materialized (
              select c.reference, c.person, c.received_at, c.open, c.supported, c.last_contact,
                     max(c.last_contact) over whole as whole_contact, bool_or(c.open) over whole as whole_open
                from (select c.reference, c.person, c.received_at,
                             c.waits or exists (select 1 from retention_open o where o.reference = c.reference) as open,
                             c.given or exists (select 1 from retention_supported s where s.reference = c.reference) as supported,
                             greatest(c.ended_on, coalesce(contact.day, cast(c.received_at at time zone 'Europe/London' as date))) as last_contact
                        from retention_case c
                        left join lateral (
                          select cast(a.at at time zone 'Europe/London' as date) as day from audit_entry a
                           where a.case_reference = c.reference
                             and a.what not in ('Looked at', 'Legal hold placed', 'Legal hold released')
                           order by a.at desc limit 1) contact on true
                       where true %s) c
              window whole as (partition by c.person)),
            people as materialized (
              select p.id, p.reference, p.date_of_death, contact.day as last_contact
                from retention_person p
                left join lateral (
                  select cast(a.at at time zone 'Europe/London' as date) as day from audit_entry a
                   where a.case_reference = p.reference
                     and a.what not in ('Looked at', 'Legal hold placed', 'Legal hold released')
                   order by a.at desc limit 1) contact on true
               where true %s),
            over as materialized (
              select known.reference, p.reference as whose, class.name, class.years,
                     cast(known.received_at at time zone 'Europe/London' as date) as first_day, last.day as last_day,
                     greatest(last.day, p.date_of_death) as counted_from
                from known
                join class on class.covers = case when known.supported then 'SUPPORT' else 'REQUEST' end
                join people p on p.id = known.person
                cross join lateral (
                  select case when class.counted_from = 'CLOSURE' then known.last_contact
                              else greatest(p.last_contact, known.whole_contact) end as day) last
               where not known.open
                 and known.received_at < :day - make_interval(years => class.years)
                 and known.last_contact < :day - make_interval(years => class.years)
                 and (class.counted_from = 'CLOSURE' or not known.whole_open)
              union all
              select p.reference, p.reference, class.name, class.years, p.last_contact, p.last_contact,
                     greatest(p.last_contact, p.date_of_death)
                from class
                cross join people p
               where class.covers = 'PERSON'
                 and p.last_contact < :day - make_interval(years => class.years)
                 and not exists (select 1 from retention_open o where o.reference = p.reference)
                 and not exists (select 1 from referral r where r.person_reference = p.reference)
                 and not exists (select 1 from care_package k where k.person_reference = p.reference))
            select over.reference, over.whose as person_reference, over.name as kind, over.counted_from,
                   cast(over.counted_from + make_interval(years => over.years) + interval '1 day' as date) as due_on,
                   count(*) over () as total
              from over
             where over.counted_from + make_interval(years => over.years) < :day
               and :held = (exists (select 1 from legal_hold h
                                     where h.released_on is null and h.reference in (over.reference, over.whose))
                            or exists (select 1 from pause
                                        where pause.first_day <= over.last_day and pause.last_day >= over.first_day))
               %s
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
        List<Counted> found = select(Part.ALL, day, held, page.rows(), page.offset());
        // A page beyond the end has no row that could tell how many there are.
        List<Counted> counted = found.isEmpty() && page.offset() > 0 ? select(Part.ALL, day, held, 1, 0) : found;
        long total = counted.isEmpty() ? 0 : counted.get(0).total();
        return Paged.of(found.stream().map(Counted::record).toList(), page, total);
    }

    /** The same for one, which may have changed since. */
    Optional<DueRecord> find(String reference, LocalDate day) {
        return person(reference)
                .map(person -> new Part(
                        "and c.person_reference = '%s'".formatted(person),
                        "and p.id = " + Reference.PERSON.id(person),
                        "and over.reference = '%s'".formatted(reference)))
                .flatMap(part -> select(part, day, false, 1, 0).stream()
                        .map(Counted::record)
                        .findFirst());
    }

    private Optional<String> person(String reference) {
        Reference kind = Reference.kindOf(reference).orElse(Reference.REFERRAL);
        return kind == Reference.PERSON
                ? Optional.of(reference)
                : database.sql("select person_reference from retention_case where kind = :kind and id = :id")
                        .param("kind", kind.name())
                        .param("id", kind.id(reference))
                        .query(String.class)
                        .optional();
    }

    /** What is looked at of all there is. */
    private record Part(String cases, String people, String records) {
        static final Part ALL = new Part("", "", "");
    }

    private List<Counted> select(Part part, LocalDate day, boolean held, int rows, long offset) {
        return database.sql(DUE.formatted(classes(), pauses(), part.cases(), part.people(), part.records()))
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
