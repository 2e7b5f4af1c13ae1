package uk.homeward.sourcing.process;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.carepackage.PackageApproval;

/** Packages whose plan is agreed, without the assessment that led to it. */
public final class ApprovedPackages {

    private final JdbcTemplate database;
    private final CarePackageService packages;

    public ApprovedPackages(JdbcTemplate database, CarePackageService packages) {
        this.database = database;
        this.packages = packages;
    }

    /** Four visits of half an hour a week. */
    public String timeAndTask(String person, LocalDate today) {
        return approve(person, today, DeliveryModel.TIME_AND_TASK, null, false);
    }

    public String directPayment(String person, LocalDate today) {
        return approve(person, today, DeliveryModel.TIME_AND_TASK, null, true);
    }

    public String personalBudget(String person, LocalDate today, @Nullable String planner) {
        return approve(person, today, DeliveryModel.PERSONAL_BUDGET, planner, false);
    }

    public String beforeItsBudget(String person, LocalDate today, String status) {
        String reference = packages.openFor(person, "Millbrook");
        budget(reference, person, today, status);
        packages.approve(reference, new PackageApproval("PLN-900001", DeliveryModel.TIME_AND_TASK, false, today));
        return reference;
    }

    private String approve(
            String person, LocalDate today, DeliveryModel model, @Nullable String planner, boolean directPayment) {
        String reference = packages.openFor(person, "Millbrook");
        long plan = plan(reference, 1, person, today, model, planner);
        budget(reference, person, today, "AGREED");
        packages.approve(reference, new PackageApproval("PLN-%06d".formatted(plan), model, directPayment, today));
        return reference;
    }

    /** A plan with twice the time for each visit is agreed instead, before care has begun. */
    public void anotherPlan(String reference, LocalDate today) {
        anotherPlan(reference, today, false, null, 60);
    }

    /**
     * Another plan is agreed, by which each visit takes so many minutes.
     *
     * @param countsFrom its first day, where care is given already
     */
    public void anotherPlan(
            String reference, LocalDate today, boolean directPayment, @Nullable LocalDate countsFrom, int minutes) {
        database.update("update support_plan set status = 'SUPERSEDED' where package_reference = ?", reference);
        int versions = requireNonNull(database.queryForObject(
                "select count(*) from support_plan where package_reference = ?", Integer.class, reference));
        long plan = plan(
                reference,
                versions + 1,
                packages.find(reference).personReference(),
                today,
                DeliveryModel.TIME_AND_TASK,
                null);
        database.update("update support_plan_visit set minutes = ? where plan_id = ?", minutes, plan);
        packages.approve(
                reference,
                new PackageApproval(
                        "PLN-%06d".formatted(plan), DeliveryModel.TIME_AND_TASK, directPayment, today, countsFrom));
    }

    private long plan(
            String reference,
            int planVersion,
            String person,
            LocalDate today,
            DeliveryModel model,
            @Nullable String planner) {
        long plan = next("support_plan_seq");
        database.update(
                """
                insert into support_plan (id, version, assessment_reference, package_reference, person_reference,
                    plan_version, status, delivery_model, rate_per_hour, provider, opened_on, lower_level_agreed,
                    agreed_by, agreed_on)
                values (?, 0, 'ASM-000001', ?, ?, ?, 'AGREED', ?, ?, ?, ?, false, 'manager', ?)""",
                plan,
                reference,
                person,
                planVersion,
                model.name(),
                new BigDecimal("24.80"),
                planner,
                today,
                today);
        for (String day : new String[] {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"}) {
            long visit = next("support_plan_visit_seq");
            database.update(
                    """
                    insert into support_plan_visit (id, plan_id, day, earliest_start, latest_start, minutes, workers,
                        time_critical)
                    values (?, ?, ?, '08:00', '08:30', 30, 1, true)""",
                    visit,
                    plan,
                    day);
            database.update(
                    """
                    insert into support_plan_task (visit_id, position, description, outcome_code, personal_care)
                    values (?, 0, 'Zqxj Ada Example to wash', 'PERSONAL_HYGIENE', true)""",
                    visit);
        }
        return plan;
    }

    private void budget(String reference, String person, LocalDate today, String status) {
        long budget = next("personal_budget_seq");
        database.update(
                """
                insert into personal_budget (id, version, assessment_reference, package_reference, person_reference,
                    revision, status, rule_version, hours_per_week, rate_per_hour, indicative, night_cost,
                    tolerance_percent, ceiling, calculated_on)
                values (?, 0, ?, ?, ?, 1, ?, '2026/27', 2, 24.80, 49.60, 0, 10, 54.56, ?)""",
                budget,
                "ASM-9%05d".formatted(budget),
                reference,
                person,
                status,
                today);
    }

    private long next(String sequence) {
        return requireNonNull(database.queryForObject("select nextval(?::regclass)", Long.class, sequence));
    }
}
