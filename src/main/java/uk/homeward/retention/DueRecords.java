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

/** What the night before a day would delete, and what it would if nothing held it. */
@Service
@Transactional(readOnly = true)
public class DueRecords {

    private static final String DUE =
            """
            with class (name, covers, counted_from, years) as (%s),
                 pause (first_day, last_day) as (%s),
            due as (
              select c.reference, p.reference as person_reference, class.name as kind,
                     greatest(contact.day, p.date_of_death) as counted_from, class.years,
                     exists (select 1 from legal_hold h
                              where h.released_on is null and h.reference in (c.reference, p.reference))
                     or exists (select 1 from pause
                                 where pause.first_day <= contact.day
                                   and pause.last_day >= cast(c.received_at at time zone 'Europe/London' as date)) as held
                from class
                join retention_case c on c.received_at < :day - make_interval(years => class.years)
                join retention_person p on p.id = c.person
                cross join lateral (
                  select case when class.counted_from = 'CLOSURE' then c.last_contact
                              else greatest(p.last_contact, (select max(o.last_contact) from retention_case o
                                                              where o.person = c.person)) end as day) contact
               where class.covers = case when c.supported then 'SUPPORT' else 'REQUEST' end
                 and not c.open
                 and (class.counted_from = 'CLOSURE'
                      or not exists (select 1 from retention_case o where o.person = c.person and o.open))
              union all
              select p.reference, p.reference, class.name, greatest(p.last_contact, p.date_of_death), class.years,
                     exists (select 1 from legal_hold h where h.released_on is null and h.reference = p.reference)
                     or exists (select 1 from pause
                                 where p.last_contact between pause.first_day and pause.last_day)
                from class
                cross join retention_person p
               where class.covers = 'PERSON'
                 and not p.open
                 and p.last_contact < :day - make_interval(years => class.years)
                 and not exists (select 1 from referral r where r.person_reference = p.reference))
            select %s
              from due
             where due.held = :held and due.counted_from + make_interval(years => due.years) < :day""";

    private static final String ROW =
            """
            due.reference, due.person_reference, due.kind, due.counted_from,
            cast(due.counted_from + make_interval(years => due.years) + interval '1 day' as date) as due_on""";

    private final RetentionRules rules;
    private final JdbcClient database;

    DueRecords(RetentionRules rules, JdbcClient database) {
        this.rules = rules;
        this.database = database;
    }

    /** The longest due first. */
    public Paged<DueRecord> on(LocalDate day, boolean held, PageQuery page) {
        if (rules.classes().isEmpty()) {
            return Paged.of(List.of(), page, 0);
        }
        List<DueRecord> records = select(ROW, " order by due_on, due.reference limit :rows offset :offset", day, held)
                .param("rows", page.rows())
                .param("offset", page.offset())
                .query(DueRecord.class)
                .list();
        long total = select("count(*)", "", day, held).query(Long.class).single();
        return Paged.of(records, page, total);
    }

    /** The same for one, which may have changed since. */
    Optional<DueRecord> find(String reference, LocalDate day) {
        return select(ROW, " and due.reference = :reference", day, false)
                .param("reference", reference)
                .query(DueRecord.class)
                .optional();
    }

    private JdbcClient.StatementSpec select(String what, String rest, LocalDate day, boolean held) {
        return database.sql(DUE.formatted(classes(), pauses(), what) + rest)
                .param("day", day)
                .param("held", held);
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
