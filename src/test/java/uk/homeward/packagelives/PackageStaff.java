package uk.homeward.packagelives;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.packagereview.ReviewExamples;
import uk.homeward.packagereview.ReviewedOutcomes;
import uk.homeward.refusal.Refusal;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.review.ReviewService;
import uk.homeward.supportplan.PlanOutcome;

/** The council's staff, who see to whatever waits for them in the life of a package, each with the rights of their login. */
final class PackageStaff {

    private static final String WAITING =
            """
            select life.business_key_ as reference, substr(task.task_def_key_, 10) as task,
                   cast(task.create_time_ as date) as since
              from act_ru_task task
              join act_ru_execution life on life.id_ = task.proc_inst_id_
             order by task.create_time_, life.business_key_, task.task_def_key_""";

    /** A task that is open. */
    record Waiting(String reference, String task, LocalDate since) {}

    private final TaskWorker work;
    private final PackageReviewMeetings meetings;
    private final ReviewService reviews;
    private final ReviewedOutcomes outcomes;
    private final JdbcTemplate database;
    private final Clock clock;

    PackageStaff(ApplicationContext homeward) {
        this.work = homeward.getBean(TaskWorker.class);
        this.meetings = homeward.getBean(PackageReviewMeetings.class);
        this.reviews = homeward.getBean(ReviewService.class);
        this.outcomes = homeward.getBean(ReviewedOutcomes.class);
        this.database = homeward.getBean(JdbcTemplate.class);
        this.clock = homeward.getBean(RehearsalClock.class);
    }

    List<Waiting> waiting() {
        return database.query(
                WAITING,
                (row, number) -> new Waiting(
                        row.getString("reference"),
                        row.getString("task"),
                        row.getDate("since").toLocalDate()));
    }

    /** What was done before may have made it needless. */
    boolean stillWaits(Waiting waiting) {
        return work.waits(waiting.reference(), waiting.task());
    }

    void as(String login, Runnable act) {
        work.as(login, act);
    }

    void complete(String login, String reference, String task, Map<String, Object> answers) {
        work.complete(login, reference, task, answers);
    }

    /** @return whether it is a task whose answer is the same in every life; it is done then */
    boolean sees(Waiting waiting) {
        String reference = waiting.reference();
        String today = today().toString();
        switch (waiting.task()) {
            case "confirmPackageStart" -> complete("social-worker", reference, waiting.task(), Map.of());
            case "chooseOffer" ->
                complete(
                        "broker",
                        reference,
                        waiting.task(),
                        Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
            case "confirmProviderStart" ->
                complete("broker", reference, waiting.task(), Map.of("providerStarted", "YES", "startedOn", today));
            case "conductPackageReview" -> holds(waiting, Map.of());
            case "conductEventReview" -> holds(waiting, Map.of("safeNow", "YES"));
            case "conductRequestedReview" -> holds(waiting, Map.of("answerGiven", "The visit comes earlier."));
            case "conductPaymentReview" ->
                holds(waiting, Map.of("paymentUse", "AS_AGREED", "paymentManaged", "WITH_HELP"));
            case "conductSettlingReview" -> {
                signs(reference);
                holds(waiting, Map.of("settled", "SETTLED"));
            }
            case "signPaymentAgreement" -> complete("social-worker", reference, waiting.task(), agreement(today));
            case "makeFirstPayment" ->
                complete(
                        "finance",
                        reference,
                        waiting.task(),
                        Map.of("paymentAccount", "PREPAID_CARD", "accountOn", today, "paidOn", today));
            case "checkPaymentReturn" ->
                complete(
                        "finance",
                        reference,
                        waiting.task(),
                        Map.of("receivedOn", today, "returnEvidence", "Wages.", "unspent", "0"));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Once: whoever tries again later has signed already. */
    private void signs(String review) {
        try {
            as("direct-care", () -> meetings.sign(review));
        } catch (Refusal signed) {
            return;
        }
    }

    void holds(Waiting review, Map<String, Object> more) {
        holds(review, "NO_CHANGE", more);
    }

    void holds(Waiting review, String finding, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(ReviewExamples.form(today(), finding));
        List<String> asked = outcomes.of(reviews.find(review.reference()).caseReference()).stream()
                .map(PlanOutcome::code)
                .toList();
        if (!asked.contains("PERSONAL_HYGIENE")) {
            answers.remove("personalHygieneScore");
        }
        if (!asked.contains("NUTRITION")) {
            answers.remove("nutritionScore");
        }
        answers.putAll(more);
        complete("social-worker", review.reference(), review.task(), answers);
    }

    private static Map<String, Object> agreement(String today) {
        return Map.of("signedOn", today, "weeklyAmount", "£49.60", "needFoundOn", today, "employs", "NO");
    }

    /** From this visit on the person arranges the care. */
    void firstPaidVisit(String carePackage, LocalTime time) {
        complete(
                "social-worker",
                carePackage,
                "confirmFirstPaidVisit",
                Map.of(
                        "firstPaidOn", today().toString(),
                        "firstPaidTime", time.toString(),
                        "evidence", "A timesheet."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
