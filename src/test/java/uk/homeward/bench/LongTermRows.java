package uk.homeward.bench;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * People with a package each: one provider gives it, somebody else is looked for, and its next review is ahead; twenty of
 * them are alarms, however many there are. Written straight into the tables: what is measured is how they are read.
 */
final class LongTermRows {

    /** Beyond whatever else is there. */
    private static final long FIRST = 700_000_000;

    private static final List<String> ROWS = List.of(
            """
            insert into person (id, version, nhs_number, given_name, family_name, name_parts, date_of_birth,
                                birth_date_estimated, postcode, communication_needs, nhs_number_state, no_fixed_abode,
                                protected_address)
            select id, 0, null, 'Ada', initcap(family), 'ada ' || family, date '1920-01-01' + n % 20000,
                   false, 'ME' || 1 + n % 9 || ' ' || n % 10 || 'AA', '', 'NOT_TRACED', false, false
              from (select id, n, translate(left(md5((n / 20)::text), 9), '0123456789', 'ghijklmnop') as family
                      from made) as named""",
            """
            insert into care_package (id, version, person_reference, area, status, opened_on, plan_reference,
                                      delivery_model, direct_payment, approved_on, started_on)
            select id, 0, 'PER-' || id, 'Millbrook', 'ACTIVE', day, 'PLN-' || id, 'TIME_AND_TASK', false, day, day
              from (select id, date '2020-01-01' + n % 2000 as day from made) as begun""",
            "insert into delivery (id, version, package_id) select id, 0, id from made",
            """
            insert into delivery_element (delivery_id, position, number, kind, provider_code, provider_name,
                                          hours_per_week, rate_per_hour, starts_on, confirmed_on)
            select id, 0, 1, 'HOME_CARE', 'homeward-bound', 'Homeward Bound', 5, 20, date '2020-01-01' + n % 2000,
                   case when n > 20 then date '2020-01-01' + n % 2000 end from made""",
            """
            insert into delivery_breach (id, package_id, visit, planned_at, kind, found_at)
            select id, id, 1, timestamp '2020-01-01 08:00' + n * interval '1 minute', 'NOBODY', timestamptz '2020-01-01Z'
              from made where n <= 20""",
            """
            insert into sourcing_requirement (id, version, package_id, person_reference, area, plan_reference, model,
                                              hours_per_week, urgency, status, widened, hand_over, opened_at,
                                              window_ends_at)
            select id * 2 + open, 0, id, 'PER-' || id, 'Millbrook', 'PLN-' || id, 'TIME_AND_TASK', 5, 'STANDARD',
                   case open when 0 then 'START_CONFIRMED' else 'PUBLISHED' end, false, false,
                   timestamptz '2020-01-01Z' + n * interval '1 minute', timestamptz '2090-01-01Z' - n * interval '1 minute'
              from made, generate_series(0, 1) as open""",
            """
            insert into sourcing_visit (requirement_id, position, number, day, earliest_start, latest_start, minutes,
                                        workers, time_critical, personal_care)
            select id * 2 + open, 0, 1, 'MONDAY', time '08:00', time '08:30', 30, 1, false, true
              from made, generate_series(0, 1) as open""",
            """
            insert into sourcing_award (requirement_id, position, number, provider_code, provider_name, off_framework,
                                        visits, hours, rate_per_hour, awarded_at, awarded_by, start_by, status, started_on)
            select id * 2, 0, 1, 'homeward-bound', 'Homeward Bound', false, '1', 5, 20,
                   timestamptz '2020-01-01Z' + n * interval '1 minute', 'broker', timestamptz '2090-01-01Z', 'STARTED',
                   date '2020-01-01' from made""",
            """
            insert into review (id, version, kind, status, subject_reference, case_reference, person_reference,
                                comes_up_on, due_by)
            select id, 0, case when n % 10 = 0 then 'EVENT' else 'ANNUAL' end, 'SCHEDULED', 'PKG-' || id,
                   'PKG-' || id, 'PER-' || id, current_date + n % 300, current_date + n % 300 + 14 from made""");

    private final JdbcTemplate database;
    private int rows;

    LongTermRows(JdbcTemplate database) {
        this.database = database;
    }

    /** As many as that, with those who are there already. */
    void growTo(int people) {
        String made = "with made as (select n, %d + n as id from generate_series(%d, %d) as n) "
                .formatted(FIRST, rows + 1, people);
        ROWS.forEach(insert -> database.update(withMade(insert, made)));
        rows = people;
        database.execute("vacuum analyze");
    }

    /** One in the middle. */
    String personReference() {
        return "PER-" + (FIRST + rows / 2);
    }

    String packageReference() {
        return "PKG-" + (FIRST + rows / 2);
    }

    String familyName() {
        return requireNonNull(
                database.queryForObject("select family_name from person where id = ?", String.class, FIRST + rows / 2));
    }

    private static String withMade(String insert, String made) {
        return made + insert;
    }
}
