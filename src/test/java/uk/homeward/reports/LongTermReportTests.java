package uk.homeward.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.person.PersonDetails;

class LongTermReportTests extends ProcessTest {

    @Autowired
    private LongTermReport report;

    private long last = 7000;

    @BeforeEach
    void nobodyHasLongTermCare() {
        database.update("delete from support_plan_visit");
        database.update("delete from support_plan");
        database.update("delete from assessment");
        database.update("delete from care_package");
    }

    /** Four visits of 30 minutes each day and two of 60 a week: 16 hours, £251.68. */
    @Test
    @Tag("ELO-06")
    void tellsHoursAndCostByAgeAndModel() {
        long older = agreedPlan("1935-05-01", "TIME_AND_TASK");
        for (int visit = 0; visit < 28; visit++) {
            visit(older, 30);
        }
        visit(older, 60);
        visit(older, 60);
        visit(agreedPlan(TODAY.minusYears(18).plusDays(1).toString(), "TIME_AND_TASK"), 60);
        visit(agreedPlan(TODAY.minusYears(18).toString(), "TIME_AND_TASK"), 60);

        assertThat(report.planned())
                .extracting(
                        PlannedCare::group,
                        PlannedCare::packages,
                        row -> row.hours().stripTrailingZeros().toPlainString(),
                        PlannedCare::cost)
                .containsExactly(
                        tuple(PlannedCare.Group.ADULTS, 1L, "1", new BigDecimal("15.73")),
                        tuple(PlannedCare.Group.CHILDREN, 1L, "1", new BigDecimal("15.73")),
                        tuple(PlannedCare.Group.OLDER_PEOPLE, 1L, "16", new BigDecimal("251.68")));
    }

    @Test
    void tellsWhetherPersonalCareCameWithinSixWeeks() {
        promised(TODAY, TODAY);
        promised(TODAY.minusDays(1), TODAY);
        promised(TODAY, null);
        promised(TODAY.minusDays(1), null);
        promised(TODAY.minusDays(9), null);

        assertThat(report.personalCare()).isEqualTo(new PersonalCarePromise(1, 1, 1, 2));
    }

    private void promised(LocalDate by, @Nullable LocalDate startedOn) {
        long whole = carePackage("1935-05-01", "TIME_AND_TASK", startedOn);
        database.update(
                """
                insert into assessment (id, version, package_reference, person_reference, area, source, asked_on, why,
                                        due_by, status, assessed_on, personal_care_by)
                values (?, 0, ?, 'PER-000001', 'Millbrook', 'PERSON', ?, 'x', ?, 'ENDED', ?, ?)""",
                whole,
                "PKG-00" + whole,
                by.minusDays(50),
                by,
                by.minusDays(42),
                by);
    }

    private long agreedPlan(String born, String model) {
        long whole = carePackage(born, model, null);
        database.update(
                """
                insert into support_plan (id, version, assessment_reference, package_reference, person_reference,
                                          plan_version, status, delivery_model, rate_per_hour, opened_on,
                                          lower_level_agreed, agreed_on)
                values (?, 0, 'ASM-000001', ?, 'PER-000001', 1, 'AGREED', ?, 15.73, ?, false, ?)""",
                whole,
                "PKG-00" + whole,
                model,
                TODAY,
                TODAY);
        return whole;
    }

    private long carePackage(String born, String model, @Nullable LocalDate startedOn) {
        String person = people.register(new PersonDetails(
                null, "Somebody", "Planned", born, null, null, null, null, null, null, null, null, null, true));
        long whole = ++last;
        database.update(
                """
                insert into care_package (id, version, person_reference, area, status, opened_on, delivery_model, started_on)
                values (?, 0, ?, 'Millbrook', 'APPROVED', ?, ?, ?)""",
                whole,
                person,
                TODAY,
                model,
                startedOn);
        return whole;
    }

    private void visit(long plan, int minutes) {
        database.update(
                """
                insert into support_plan_visit (id, plan_id, day, earliest_start, latest_start, minutes, workers,
                                                time_critical)
                values (nextval('support_plan_visit_seq') * 50 + ?, ?, 'MONDAY', '08:00', '09:00', ?, 1, false)""",
                1,
                plan,
                minutes);
    }
}
