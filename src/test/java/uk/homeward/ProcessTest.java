package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.processEngine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.approval.ApprovalService;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.CommunityService;
import uk.homeward.community.ConnectionLookup;
import uk.homeward.entry.EntryService;
import uk.homeward.governance.GovernanceService;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.NhsNumbers;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralSource;
import uk.homeward.refusal.Refusal;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.review.ReviewService;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.FinancialAssessment;
import uk.homeward.shortterm.PurposeService;
import uk.homeward.shortterm.Sequel;

/**
 * The base of the process tests: real services, real engine, and a small driver that completes tasks as people do, fires
 * timers, and travels to a day. Only the lives that a test began are moved.
 */
public abstract class ProcessTest extends HomewardTest {

    /** A Monday: in the six weeks that follow lie Easter and the change of the clocks. */
    protected static final LocalDate TODAY = LocalDate.of(2027, 2, 22);

    private static final LocalTime NOON = LocalTime.NOON;

    private static final String DUE =
            """
            select job.id_, job.duedate_, definition.act_id_, job.process_instance_id_
              from act_ru_job job
              join act_ru_jobdef definition on definition.id_ = job.job_def_id_
              join act_ru_execution execution on execution.id_ = job.process_instance_id_
              join act_ru_execution root on root.id_ = execution.root_proc_inst_id_
             where root.business_key_ = any (?) and job.duedate_ <= ?
             order by job.duedate_, job.id_ limit 1""";

    private static final String LIVES =
            """
            select execution.id_, execution.business_key_, definition.key_
              from act_ru_execution execution
              join act_re_procdef definition on definition.id_ = execution.proc_def_id_
              join act_ru_execution root on root.id_ = execution.root_proc_inst_id_
             where execution.parent_id_ is null and root.business_key_ = any (?)""";

    /** A timer of one of our lives that fired, and when it was due. */
    public record Fired(LocalDateTime at, String timer) {}

    @Autowired
    protected HospitalStayService stays;

    @Autowired
    protected AdmissionService admissions;

    @Autowired
    protected ChargeService charges;

    @Autowired
    private PurposeService purposes;

    @Autowired
    protected ApprovalService approvals;

    @Autowired
    private EndingService endings;

    @Autowired
    protected ReferralService referrals;

    @Autowired
    protected EntryService entries;

    @Autowired
    protected EpisodeLookup episodes;

    @Autowired
    protected ReviewService reviews;

    @Autowired
    protected CommunityService community;

    @Autowired
    protected ConnectionLookup connections;

    @Autowired
    protected PersonService people;

    @Autowired
    protected GovernanceService governance;

    @Autowired
    protected TaskWorker work;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected ManagementService jobs;

    @Autowired
    protected JdbcTemplate database;

    @Autowired
    protected RehearsalClock clock;

    private final Set<String> begun = new LinkedHashSet<>();
    private final Map<String, ProcessInstance> lives = new HashMap<>();
    private final List<Fired> fired = new ArrayList<>();

    @Autowired
    @Qualifier("processDeployer")
    private SmartInitializingSingleton deployer;

    protected final Upgrade upgrade() {
        return new Upgrade(processEngine(), deployer, database);
    }

    @BeforeEach
    void beginOnAMonday() {
        clock.moveTo(at(TODAY, NOON));
    }

    @AfterEach
    void rememberAndReturn() {
        Visited.remember(database, getClass());
        clock.reset();
    }

    // What the world does

    protected String referFromHospital() {
        return referFromHospital(TODAY);
    }

    protected String referFromHospital(LocalDate expectedDischargeOn) {
        return refer(new ReferralRequest(
                null,
                somebody("Ada"),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                expectedDischargeOn,
                TODAY.minusDays(3),
                null,
                "Broke a hip; walks with a frame."));
    }

    protected String referFromCommunity() {
        return refer(new ReferralRequest(
                null,
                somebody("Ben"),
                ReferralSource.GP,
                EnablementTrigger.HEALTH_DETERIORATION,
                true,
                "Saltmarsh",
                null,
                null,
                null,
                "Two falls this week."));
    }

    protected String refer(ReferralRequest request) {
        return begin("access-team", () -> referrals.receive(request));
    }

    /** @param act by which somebody with this login begins a life; it answers its reference */
    protected String begin(String login, Supplier<String> act) {
        if (Upgrade.REHEARSED) {
            upgrade().before();
        }
        String reference = as(login, act);
        begun.add(reference);
        remember();
        return reference;
    }

    protected static PersonDetails somebody(String givenName) {
        return new PersonDetails(
                NhsNumbers.next(),
                givenName,
                "Example",
                "1941-05-17",
                "1 Sample Street, Millbrook",
                "ME14 1XQ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    // What people do in Tasklist

    protected void triage(String referral, String destination, String service, String purpose) {
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", destination, "service", service, "purpose", purpose));
    }

    protected void confirmDischarge(String referral, LocalDate day) {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", day.toString(), "offer", "ACCEPTED"));
    }

    /** @param day of the discharge, by somebody who wants no care at all */
    protected static Map<String, Object> wantsNoCare(LocalDate day) {
        return Map.of(
                "goingHome", "YES",
                "dischargeOn", day.toString(),
                "offer", "DECLINED",
                "careInstead", "NO_CARE_WANTED",
                "wishSaidBy", "PERSON",
                "wishCapacity", "YES",
                "note", "She wants nobody in her house.");
    }

    protected void confirmStepUp(String referral, LocalDate day) {
        complete(
                "access-team",
                referral,
                "confirmStepUp",
                Map.of("stepUpGoesAhead", "YES", "plannedStartOn", day.toString(), "offer", "ACCEPTED"));
    }

    protected void agreeGoals(String episode) {
        complete(
                "therapist",
                episode,
                "agreeGoals",
                Map.of(
                        "goal1",
                        "Walk to the shop and back",
                        "entryScore1",
                        3,
                        "goal2",
                        "Make breakfast",
                        "entryScore2",
                        4,
                        "involvement",
                        "PERSON",
                        "reablement",
                        true));
    }

    protected void confirmStart(String episode, LocalDate day) {
        complete("direct-care", episode, "confirmStart", start(day));
    }

    protected static Map<String, Object> start(LocalDate day) {
        return Map.of("supportStarted", "YES", "startedOn", day.toString(), "hoursPerWeek", 10.5);
    }

    /** Today, by letter, with the financial assessment done. */
    protected void tellAboutCharge(String episode) {
        ChargeTold told = new ChargeTold(
                LocalDate.now(clock), "Sue Weston", ChargeTold.Format.LETTER, FinancialAssessment.ASSESSED, null);
        act("social-worker", () -> charges.tell(episode, told, false));
    }

    /** A second person approves it where a charge comes forward. */
    protected void changePurpose(String episode, LocalDate on, String reason) {
        String changed = begin("social-worker", () -> purposes.change(episode, on, reason));
        if (changed.startsWith("APV")) {
            act("manager", () -> approvals.approve(changed, null));
        }
    }

    protected void reportWeek(String episode, double hours, int score) {
        complete("direct-care", episode, "reviewProgress", week(hours, score));
    }

    protected static Map<String, Object> week(double hours, int score) {
        return Map.of(
                "score1",
                score,
                "score2",
                score,
                "hoursDelivered",
                hours,
                "hoursPlanned",
                hours,
                "visits",
                14,
                "workers",
                3,
                "condition",
                "BETTER");
    }

    protected void review(String episode, LocalDate day, Map<String, Object> decision) {
        complete("social-worker", reviewOf(episode), "conductReview", findings(day, decision));
    }

    protected void agreeWhatFollows(String episode) {
        complete(
                "social-worker",
                episode,
                "agreeWhatFollows",
                owner(LocalDate.now(clock).plusDays(14)));
    }

    protected static Map<String, Object> owner(LocalDate until) {
        return Map.of(
                "whatFollows", "An agency takes over.",
                "followOwner", "Long-term team",
                "ownedUntil", until.toString());
    }

    protected static Map<String, Object> findings(LocalDate day, Map<String, Object> decision) {
        Map<String, Object> findings = new LinkedHashMap<>(Map.of(
                "conductedOn",
                day.toString(),
                "place",
                "AT_HOME",
                "involved",
                "PERSON",
                "exitScore1",
                8,
                "exitScore2",
                9,
                "outcomesAchieved",
                "FULLY_MET"));
        findings.putAll(decision);
        return findings;
    }

    protected static Map<String, Object> endAsPlanned() {
        return Map.of("decision", "END_AS_PLANNED", "sequel", "NO_SUPPORT_NEEDED");
    }

    protected static Map<String, Object> extend(int days) {
        return Map.of("decision", "EXTEND", "extensionDays", days, "extensionReason", "POTENTIAL_NOT_REACHED");
    }

    /** Somebody with this login claims the task, fills in its form and completes it. */
    protected void complete(String login, String reference, String task, Map<String, Object> answers) {
        work.complete(login, reference, task, answers);
        remember();
    }

    /** @return the sentence with which the answers were refused; the task is still there, and nothing was stored */
    protected String refused(String login, String reference, String task, Map<String, Object> answers) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> work.complete(login, reference, task, answers));
        assertThat(refusal).isNotNull();
        assertThat(open(reference)).contains("userTask_" + task);
        assertThat(database.queryForList(
                        "select name_ from act_ru_variable where name_ = any (?)", String.class, (Object)
                                answers.keySet().toArray(String[]::new)))
                .isEmpty();
        // Completing takes the claim, which outlives a refusal; the next attempt claims anew.
        tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getId)
                .forEach(id -> tasks.setAssignee(id, null));
        return refusal.sentence();
    }

    /** The executive considers the decision of the profile and signs it on one day. */
    protected void takeDecision(String titleBegins, LocalDate on) {
        String decision = begin("democratic-services", () -> governance.list(PageQuery.first(50)).items().stream()
                .filter(line -> line.title().startsWith(titleBegins))
                .findFirst()
                .orElseThrow()
                .reference());
        complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of("consideredOn", on.toString(), "committeeAdvice", "ENDORSED"));
        complete(
                "executive-member",
                decision,
                "signDecision",
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", on.toString()));
    }

    protected void act(String login, Runnable act) {
        work.as(login, act);
        remember();
    }

    private <T> T as(String login, Supplier<T> act) {
        List<T> result = new ArrayList<>();
        work.as(login, () -> result.add(act.get()));
        return result.get(0);
    }

    // What time does

    /** Time passes until noon of this day; whatever falls due on the way does its work on its day. */
    protected void travelTo(LocalDate day) {
        travelTo(day, NOON);
    }

    protected void travelTo(LocalDate day, LocalTime time) {
        Instant target = at(day, time);
        String[] ours = begun.toArray(String[]::new);
        for (List<Map<String, Object>> due = due(ours, target); !due.isEmpty(); due = due(ours, target)) {
            Map<String, Object> job = due.get(0);
            Instant moment = ((Date) job.get("duedate_")).toInstant();
            if (moment.isAfter(clock.instant())) {
                clock.moveTo(moment);
            }
            fired.add(new Fired(
                    LocalDateTime.ofInstant(moment, WorkingHours.ZONE).truncatedTo(ChronoUnit.SECONDS),
                    (String) job.get("act_id_")));
            jobs.executeJob((String) job.get("id_"));
            remember();
        }
        clock.moveTo(target);
    }

    private List<Map<String, Object>> due(String[] ours, Instant target) {
        return database.queryForList(DUE, ours, java.sql.Timestamp.from(target));
    }

    /** Everything that has fired so far, in the order in which it fell due. */
    protected List<Fired> fired() {
        return List.copyOf(fired);
    }

    protected List<LocalDateTime> firedAt(String timer) {
        return fired.stream()
                .filter(one -> one.timer().equals(timer))
                .map(Fired::at)
                .toList();
    }

    protected static LocalDateTime morning(LocalDate day) {
        return day.atTime(8, 0);
    }

    protected static LocalDateTime evening(LocalDate day) {
        return day.atTime(20, 0);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingHours.ZONE).toInstant();
    }

    // What can be seen

    protected String episodeOf(String referral) {
        return episodes.ofReferral(referral).map(EpisodeView::reference).orElseThrow();
    }

    protected String connectionOf(String referral) {
        return connections.referenceOf(referral).orElseThrow();
    }

    /** The latest stay in hospital. */
    protected String stayOf(String episode) {
        return stays.ofCase(episodes.find(episode).referralReference()).get(0).reference();
    }

    protected void confirmLapse(String episode) {
        complete("broker", stayOf(episode), "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "The ward."));
    }

    protected void endEarly(String episode, @Nullable LocalDate on, @Nullable Sequel sequel, String reason) {
        endings.endEarly(
                episode,
                new EarlyEnding(
                        on,
                        sequel,
                        null,
                        null,
                        reason,
                        "Long-term team",
                        LocalDate.now(clock).plusDays(14)));
    }

    protected String reviewOf(String episode) {
        return String.valueOf(episodes.find(episode).reviewReference());
    }

    /** The user tasks that are open for this reference. */
    protected List<String> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    protected ProcessInstanceAssert assertLife(String process, String reference) {
        ProcessInstance life = lives.get(process + " " + reference);
        assertThat(life).as("%s %s", process, reference).isNotNull();
        BpmnAwareTests.init(processEngine());
        return BpmnAwareTests.assertThat(life);
    }

    /** Whoever asserts nothing of single lives need not look for them after each act: with hundreds it takes most of the time. */
    protected boolean remembersLives() {
        return true;
    }

    private void remember() {
        if (remembersLives()) {
            lookForLives();
        }
        if (Upgrade.REHEARSED) {
            upgrade().whereNobodyStood();
        }
    }

    private void lookForLives() {
        database.queryForList(LIVES, (Object) begun.toArray(String[]::new)).forEach(row -> {
            String name = row.get("key_") + " " + row.get("business_key_");
            // Support at home is entered anew after each stay in hospital: the latest counts.
            if (!lives.containsKey(name)
                    || !lives.get(name).getProcessInstanceId().equals(row.get("id_"))) {
                lives.put(
                        name,
                        runtime.createProcessInstanceQuery()
                                .processInstanceId((String) row.get("id_"))
                                .singleResult());
            }
        });
    }
}
