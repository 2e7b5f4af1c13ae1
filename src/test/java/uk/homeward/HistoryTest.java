package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.MissedReturnService;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentExamples;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.budget.BudgetService;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.FreeCapacity;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.decommissioning.DecommissioningStatus;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.followup.FollowUpService;
import uk.homeward.frameworkmove.FrameworkMoveService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.governance.DecisionExamples;
import uk.homeward.hospital.StayDates;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.nightsupport.NightExamples;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightTrials;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.packagereview.ReviewExamples;
import uk.homeward.person.PersonDetails;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.reassessment.ReassessmentService;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.PageTest;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.process.ApprovedPackages;
import uk.homeward.supportplan.LongTermTest;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanElementTyped;
import uk.homeward.supportplan.SupportPlanService;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.GapLookup;
import uk.homeward.transfer.ReachedBy;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferService;
import uk.homeward.transfer.WaveService;

/**
 * The base of tests of what holds at every user task: a whole history, in which a life comes to each task of each model and
 * every text field of its form is filled in. A new task needs one step here.
 */
public abstract class HistoryTest extends PageTest {
    /** In everything that anybody types. */
    protected static final String MARK = "Zqxj";

    /** The hold period of the stay in hospital is over. */
    private static final LocalDate LATER = TODAY.plusDays(59);

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private DirectionService directions;

    @Autowired
    private CapacityChangeService changes;

    @Autowired
    private AbsenceService absences;

    @Autowired
    private MissedReturnService missed;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private NeedsService needs;

    @Autowired
    private NightSupportService nights;

    @Autowired
    private NightTrials trials;

    private String longTerm = "";

    @Autowired
    private BeanFactory application;

    @Autowired
    private ApplicationEventPublisher events;

    /** Somebody has come to the task, and its form is still empty. */
    protected void arrived(String login, String reference, String task) {}

    /** What somebody types into a text field. */
    protected String typed(String form, String key) {
        return MARK + form + "." + key;
    }

    /** The form is filled in, and has not been handed in yet. */
    protected void handsIn(String login, String reference, String form, Map<String, Object> answers) {}

    /** @param texts the keys of its text fields */
    protected void filledIn(String form, Set<String> texts) {}

    /** @return the reference of the referral that ends at once */
    protected final String playAWholeHistory() {
        String referral = refer(new ReferralRequest(
                null,
                person(),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY,
                null,
                null,
                MARK + "Situation"));
        fill("access-team", referral, "triage-referral", Map.of("destination", "SUPPORT_DECLINED"));
        String second = refer(new ReferralRequest(
                referrals.find(referral).personReference(),
                null,
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY,
                null,
                null,
                MARK + "Situation"));
        fill(
                "access-team",
                second,
                "triage-referral",
                Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
        fill(
                "access-team",
                second,
                "confirm-discharge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.toString(),
                        "offer", "ACCEPTED",
                        "bridging", "YES",
                        "hoursPerWeek", "7:30"));
        fill(
                "broker",
                second,
                "arrange-bridging-care",
                Map.of(
                        "firstBridgingDay",
                        TODAY.toString(),
                        "visitTimes",
                        MARK + " 8am",
                        "visitsPerWeek",
                        14,
                        "hoursPerWeek",
                        7));
        support(episodeOf(second));
        fill("broker", second, "end-bridging-care", Map.of("lastBridgingDay", TODAY.toString()));
        declined();
        stepUp();
        community();
        weekSix();
        spotPurchase();
        decision();
        direction();
        nights(longTerm);
        longTerm();
        budgetAndPlan();
        transferred();
        closed();
        return second;
    }

    /** Who declines reablement and wants care: each way that goes on. */
    private void declined() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> owned = Map.of("ownedUntil", today.toString());
        fill("social-worker", declined("ASSESSMENT"), "arrange-assessment", owned);
        fill("social-worker", declined("FORMER_SUPPORT"), "restart-former-support", owned);
        String covered = declined("URGENT_COVER");
        fill("social-worker", covered, "own-urgent-cover", owned);
        fill(
                "broker",
                covered,
                "arrange-bridging-care",
                Map.of(
                        "firstBridgingDay",
                        today.toString(),
                        "visitTimes",
                        MARK + " 8am",
                        "visitsPerWeek",
                        14,
                        "hoursPerWeek",
                        7));
        act("social-worker", () -> followUps.settle(covered, MARK + "Met"));
        fill("broker", covered, "end-bridging-care", Map.of("lastBridgingDay", today.toString()));
    }

    private String declined(String instead) {
        LocalDate today = LocalDate.now(clock);
        String referral = refer(new ReferralRequest(
                null,
                somebody("Ada"),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                today,
                null,
                MARK + "Package",
                MARK + "Situation"));
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome",
                        "YES",
                        "dischargeOn",
                        today.toString(),
                        "offer",
                        "DECLINED",
                        "careInstead",
                        instead));
        return referral;
    }

    /** On a day on which nothing is left of what was bought in advance. */
    private void spotPurchase() {
        LocalDate day = TODAY.plusDays(320);
        changes.change(
                "D2A",
                new ChangeRequest(
                        ContractSource.BLOCK,
                        ChangeKind.VARIED,
                        FreeCapacity.of(application, "D2A", ContractSource.BLOCK, day)
                                .negate(),
                        day,
                        day.plusDays(13),
                        "None is left for whoever types."));
        String referral = referFromHospital(day);
        triage(referral, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, day);
        fill("manager", episodeOf(referral), "authorise-spot-purchase", Map.of("spotPurchase", "APPROVED"));
        database.update("delete from capacity_change where reason = 'None is left for whoever types.'");
    }

    private void support(String episode) {
        fill(
                "therapist",
                episode,
                "agree-goals",
                Map.of(
                        "entryScore1",
                        3,
                        "entryScore2",
                        3,
                        "entryScore3",
                        3,
                        "involvement",
                        "PERSON",
                        "nutrition",
                        true));
        fill("direct-care", episode, "confirm-start", start(TODAY));
        travelTo(TODAY.plusWeeks(1));
        Map<String, Object> week = new HashMap<>(week(12, 4));
        week.putAll(Map.of("score3", 4, "concern", true));
        fill("direct-care", episode, "review-progress", week);
        fill("therapist", episode, "respond-to-concern", Map.of());
        away(episode);
        changePurpose(episode, TODAY.plusWeeks(1), MARK + "Purpose");
        travelTo(TODAY.plusWeeks(1));
        fill(
                "social-worker",
                episode,
                "tell-about-the-charge",
                Map.of(
                        "toldOn",
                        TODAY.plusWeeks(1).toString(),
                        "toldFormat",
                        "EASY_READ",
                        "financialAssessment",
                        "NOT_STARTED"));
        fill("finance", episode, "settle-financial-assessment", Map.of("financialAssessment", "ASSESSED"));
        travelTo(TODAY.plusDays(41 - 7));
        Map<String, Object> extension = new HashMap<>(extend(7));
        extension.putAll(Map.of("exitScore3", 5, "place", "BY_VIDEO", "hoursStillNeeded", ""));
        fill("social-worker", reviewOf(episode), "conduct-review", findings(TODAY.plusDays(41 - 7), extension));
        // A refusal keeps nothing either.
        refused("manager", episode, "approveExtension", Map.of("approvalReason", MARK + "Refused"));
        fill("manager", episode, "approve-extension", Map.of("approval", "APPROVED"));
        travelTo(TODAY.plusDays(44));
        act("direct-care", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(44))));
        travelTo(LATER);
        fill(
                "broker",
                stayOf(episode),
                "confirm-lapse",
                Map.of("lapseAnswer", "HOME", "returnedOn", LATER.minusDays(1).toString()));
        travelTo(LATER.plusDays(1));
        Map<String, Object> needs = new HashMap<>(findings(
                LATER.plusDays(1),
                Map.of("decision", "END_AS_PLANNED", "sequel", "LONG_TERM_SUPPORT", "planOfCare", "Two calls.")));
        needs.put("exitScore3", 5);
        complete("social-worker", reviewOf(episode), "conductReview", needs);
        fill(
                "social-worker",
                episode,
                "agree-what-follows",
                Map.of("ownedUntil", LATER.plusDays(9).toString()));
        act("direct-care", () -> endEarly(episode, LATER, Sequel.DECLINED, MARK + "EndedEarly"));
        longTerm = begin("social-worker", () -> assessments
                .ofPerson(episodes.find(episode).personReference())
                .get(0)
                .reference());
        assess(longTerm);
    }

    /** What the review asked for. */
    private void assess(String assessment) {
        for (SpecifiedOutcome outcome : Set.of(SpecifiedOutcome.NUTRITION, SpecifiedOutcome.TOILET_NEEDS)) {
            act("social-worker", () -> needs.note(assessment, AssessmentExamples.need(outcome, "3.5")));
        }
        Map<String, Object> answers = AssessmentExamples.form(LATER.plusDays(1));
        answers.put("nightSupport", "YES");
        fill("social-worker", assessment, "assess-needs", answers);
    }

    /** What the assessment found is needed at night: a sleepover instead of somebody who is awake, on trial. */
    private void nights(String assessment) {
        LocalDate today = LocalDate.now(clock);
        for (int night = 1; night <= 14; night++) {
            LocalDate on = today.minusDays(night);
            act("direct-care", () -> nights.write(assessment, NightExamples.broken(on, 1)));
        }
        Map<String, Object> answers = NightExamples.form();
        answers.putAll(Map.of("chosen", "WAKING_NIGHT", "present", "WAKING_NIGHT"));
        refused("social-worker", assessment, "assessNightSupport", answers);
        answers.putAll(Map.of("chosen", "SLEEPOVER"));
        fill("social-worker", assessment, "assess-night-support", answers);
        act("social-worker", () -> trials.begin(assessment, today));
        travelTo(today.plusDays(28));
        fill("social-worker", assessment, "decide-night-trial", Map.of("trialKept", "NO"));
    }

    private void away(String episode) {
        LocalDate yesterday = TODAY.plusWeeks(1).minusDays(1);
        String absence = begin(
                "direct-care",
                () -> absences.tell(
                        episode,
                        new AbsenceDates(
                                AbsenceReason.HOLIDAY, yesterday, yesterday.plusDays(1), MARK + "Away", null)));
        act("direct-care", () -> missed.tell(absence, MARK + "NotBack"));
        fill(
                "social-worker",
                absence,
                "find-the-person",
                Map.of(
                        "whereabouts",
                        "HOME",
                        "whereaboutsOn",
                        yesterday.plusDays(1).toString()));
    }

    /** Of a service that is planned for longer than six weeks. */
    private void weekSix() {
        LocalDate start = TODAY.plusDays(61);
        String referral = referFromCommunity();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of(
                        "destination",
                        "STEP_UP",
                        "service",
                        "LIVEIN",
                        "purpose",
                        "REABLEMENT",
                        "lessRestrictiveOption",
                        MARK + "Less",
                        "serviceChoiceReason",
                        MARK + "Choice"));
        confirmStepUp(referral, start);
        Map<String, Object> long84 = new HashMap<>(start(start));
        long84.put("plannedDays", 84);
        complete("direct-care", episodeOf(referral), "confirmStart", long84);
        travelTo(start.plusDays(34));
        fill("therapist", episodeOf(referral), "oversee-support", Map.of("oversightFinding", "ON_COURSE"));
        fill("social-worker", episodeOf(referral), "look-at-week-six", Map.of("weekSixFinding", "GOES_ON"));
    }

    private void community() {
        String referral = referFromCommunity();
        fill("access-team", referral, "triage-referral", Map.of("destination", "COMMUNITY_CONNECTION"));
        LocalDate again = TODAY.plusDays(60);
        fill(
                "community-connector",
                connectionOf(referral),
                "connect-to-community",
                Map.of(
                        "offerFound",
                        "YES",
                        "volunteerOffer",
                        "LUNCH",
                        "firstDay",
                        again.toString(),
                        "lookAgainOn",
                        again.plusDays(1).toString()));
        travelTo(again.plusDays(1));
        fill(
                "community-connector",
                connectionOf(referral),
                "review-connection",
                Map.of("stillConnected", "NO", "becameOf", "PERSON_STOPPED"));
    }

    /** A budget that goes back and is disputed, and a plan that a provider makes too dear; then one that the council writes. */
    private void budgetAndPlan() {
        String assessment = eligible();
        fill("finance", assessment, "check-budget", Map.of("figureRight", "NO", "personPays", "0"));
        fill("social-worker", assessment, "answer-budget-query", Map.of());
        fill("finance", assessment, "check-budget", Map.of("figureRight", "YES", "personPays", "0"));
        fill("manager", assessment, "verify-budget", Map.of("figureRight", "YES"));
        complete(
                "social-worker",
                assessment,
                "tellOptions",
                Map.of("budgetAccepted", "NO", "disputeReason", MARK + "Disputed"));
        fill("social-worker", assessment, "answer-dispute", Map.of());
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "YES", "personPays", "0"));
        complete("manager", assessment, "verifyBudget", Map.of("figureRight", "YES"));
        fill("social-worker", assessment, "tell-options", chosen("PERSONAL_BUDGET"));
        PlanDraftService drafts = application.getBean(PlanDraftService.class);
        String plan = planOf(assessment);
        act(
                "provider-a",
                () -> drafts.replace(
                        plan,
                        List.of(),
                        List.of(
                                new PlanElementTyped(MARK + "Wash", "PERSONAL_HYGIENE", new BigDecimal("900")),
                                new PlanElementTyped(MARK + "Food", "NUTRITION", BigDecimal.ZERO))));
        fill("provider-a", assessment, "submit-costed-plan", Map.of("involvedPerson", true));
        fill("manager", assessment, "decide-dearer-plan", Map.of("dearerPlan", "NO"));
        act("social-worker", () -> application
                .getBean(BudgetService.class)
                .changePlanner(assessment, DeliveryModel.TIME_AND_TASK, null, null, MARK + "Planner"));
        act(
                "social-worker",
                () -> drafts.replace(planOf(assessment), List.of(LongTermTest.morning(60, MARK + "Help")), List.of()));
        fill("social-worker", assessment, "write-support-plan", Map.of("involvedPerson", true));
        fill(
                "social-worker",
                assessment,
                "agree-plan",
                Map.of("planAgreed", "YES", "agreedOn", LocalDate.now(clock).toString()));
        reviews(application.getBean(AssessmentService.class).find(assessment).packageReference());
    }

    private void directPayment(String paid, LocalDate today) {
        fill(
                "social-worker",
                paid,
                "sign-payment-agreement",
                Map.of(
                        "signedOn", today.toString(),
                        "weeklyAmount", "196.63",
                        "needFoundOn", today.toString(),
                        "employs", "YES",
                        "employerSupportOn", today.toString()));
        fill(
                "finance",
                paid,
                "make-first-payment",
                Map.of(
                        "paymentAccount", "PREPAID_CARD",
                        "accountOn", today.toString(),
                        "paidOn", today.toString()));
        fill(
                "social-worker",
                paid,
                "confirm-first-paid-visit",
                Map.of("firstPaidOn", today.toString(), "firstPaidTime", "00:00"));
    }

    /** Every kind of review of a package, with what one of them proposes. */
    private void reviews(String reviewed) {
        LocalDate start = LocalDate.now(clock);
        String requirement = application
                .getBean(SourcingLookup.class)
                .referencesOfPackage(reviewed)
                .get(0);
        RequirementEndings endings = application.getBean(RequirementEndings.class);
        act("social-worker", () -> endings.chooseDirectPayment(requirement));
        act("social-worker", () -> endings.directPaymentLive(requirement));
        complete("social-worker", reviewed, "confirmPackageStart", Map.of("firstDayOfCare", start.toString()));
        begin("social-worker", () -> reviewed);
        directPayment(reviewed, start);
        LocalDate held = start.plusDays(42);
        travelTo(held);
        fill(
                "social-worker",
                open(reviewed, ReviewKind.FIRST),
                "conduct-package-review",
                ReviewExamples.form(held, "END"));
        fill("manager", reviewed, "approve-change", Map.of("changeApproved", "NO"));
        ask(reviewed, ReviewKind.REQUESTED, null, held);
        ask(reviewed, ReviewKind.EVENT, ReviewCause.FALL, held);
        ask(reviewed, ReviewKind.SETTLING, null, start);
        act("social-worker", () -> application
                .getBean(PackageReviewDiary.class)
                .payment(reviewed, held.minusMonths(6).plusDays(20)));
        travelTo(held.plusDays(1));
        review(reviewed, ReviewKind.REQUESTED, "conduct-requested-review", Map.of());
        review(reviewed, ReviewKind.EVENT, "conduct-event-review", Map.of("safeNow", "NO"));
        act(
                "direct-care",
                () -> application.getBean(PackageReviewMeetings.class).sign(open(reviewed, ReviewKind.SETTLING)));
        review(reviewed, ReviewKind.SETTLING, "conduct-settling-review", Map.of("settled", "PARTLY_SETTLED"));
        review(
                reviewed,
                ReviewKind.DIRECT_PAYMENT,
                "conduct-payment-review",
                Map.of("paymentUse", "AS_AGREED", "paymentManaged", "ALONE"));
        LocalDate accounted = start.plusMonths(3);
        travelTo(accounted);
        fill(
                "finance",
                reviewed,
                "check-payment-return",
                Map.of("receivedOn", accounted.toString(), "unspent", "12.50", "paidBack", "NO"));
    }

    private void ask(String reviewed, ReviewKind kind, @Nullable ReviewCause cause, LocalDate on) {
        begin("social-worker", () -> application
                .getBean(PackageReviewRequests.class)
                .ask(reviewed, new ReviewAsk(kind, cause, on, MARK + "Asks", MARK + "Words", MARK + "Late")));
    }

    private void review(String reviewed, ReviewKind kind, String form, Map<String, Object> more) {
        fill("social-worker", open(reviewed, kind), form, ReviewExamples.form(LocalDate.now(clock), "NO_CHANGE", more));
    }

    private String open(String reviewed, ReviewKind kind) {
        return reviews.ofCase(reviewed).stream()
                .filter(review -> review.kind() == kind && review.status() == ReviewStatus.OPEN)
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private String eligible() {
        String person = referrals.find(referFromCommunity()).personReference();
        act("social-worker", () -> application
                .getBean(GateService.class)
                .recordExemption(person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, MARK + "Tried")));
        String assessment = begin("social-worker", () -> application
                .getBean(AssessmentDesk.class)
                .ask(new AssessmentRequest(
                        person, "Saltmarsh", AssessmentSource.PERSON, null, null, MARK + "Why", null)));
        NeedsService needs = application.getBean(NeedsService.class);
        act("social-worker", () -> {
            needs.note(assessment, LongTermTest.need(SpecifiedOutcome.PERSONAL_HYGIENE, MARK + "Clean", "8.5", false));
            needs.note(assessment, LongTermTest.need(SpecifiedOutcome.NUTRITION, MARK + "Fed", "4", false));
        });
        fill("social-worker", assessment, "assess-needs", LongTermTest.eligible(LocalDate.now(clock)));
        return assessment;
    }

    private Map<String, Object> chosen(String model) {
        String today = LocalDate.now(clock).toString();
        return Map.of(
                "toldOn", today,
                "budgetAccepted", "YES",
                "choiceMade", "YES",
                "supportOption", "MIXED",
                "directPaymentEligible", "NO",
                "lookAgainOn", LocalDate.now(clock).plusDays(90).toString(),
                "deliveryModel", model,
                "planningProvider", "homeward-bound",
                "planningConsent", "YES");
    }

    private String planOf(String assessment) {
        return application
                .getBean(SupportPlanService.class)
                .ofAssessment(assessment)
                .orElseThrow()
                .reference();
    }

    private void decision() {
        String decision = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
        fill(
                "democratic-services",
                decision,
                "record-committee-outcome",
                Map.of("consideredOn", TODAY.toString(), "committeeAdvice", "NOT_ENDORSED"));
        fill(
                "executive-member",
                decision,
                "sign-decision",
                Map.of(
                        "interest", "YES",
                        "urgent", "YES",
                        "signing", "DO_NOT_APPROVE",
                        "signedOn", TODAY.toString()));
        calledIn();
    }

    private void calledIn() {
        String decision = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
        complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of("consideredOn", TODAY.toString(), "committeeAdvice", "ENDORSED"));
        complete(
                "executive-member",
                decision,
                "signDecision",
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", TODAY.toString()));
        act("democratic-services", () -> governance.callIn(decision, MARK + "Members"));
        fill(
                "democratic-services",
                decision,
                "record-call-in-outcome",
                Map.of("scrutinisedOn", LocalDate.now(clock).toString(), "callInOutcome", "UPHELD"));
    }

    private void direction() {
        String direction = begin(
                "commissioner",
                () -> directions.issue(new DirectionRequest(
                        MARK + "Code", "Board", "Council", TODAY, TODAY.plusDays(300), MARK + "Words")));
        fill("commissioner", direction, "confirm-direction-met", Map.of("metOn", TODAY.toString()));
    }

    /** From a plan that is agreed to care that has begun: bought off the framework, as every task is then on the way. */
    private void longTerm() {
        LocalDate today = LocalDate.now(clock);
        String person = referrals.find(referFromHospital()).personReference();
        act("social-worker", () -> application
                .getBean(GateService.class)
                .recordExemption(person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, MARK + "Tried")));
        String carePackage = begin(
                "social-worker", () -> new ApprovedPackages(database, application.getBean(CarePackageService.class))
                        .timeAndTask(person, today));
        String requirement = application
                .getBean(SourcingLookup.class)
                .referencesOfPackage(carePackage)
                .get(0);
        act("provider-a", () -> application
                .getBean(OfferService.class)
                .offer("homeward-bound", requirement, new OfferRequest(List.of(), today.plusDays(9), MARK + "Offer")));
        LocalDate chosen = today.plusDays(6);
        travelTo(chosen);
        fill("broker", requirement, "choose-offer", Map.of("offerAnswer", "OFF_FRAMEWORK", "purchaseRate", "27.50"));
        fill(
                "manager",
                requirement,
                "authorise-off-framework-purchase",
                Map.of("purchaseAnswer", "BUY", "purchaseRate", "27.50"));
        fill(
                "broker",
                requirement,
                "confirm-provider-start",
                Map.of("providerStarted", "YES", "startedOn", chosen.toString()));
        fill("social-worker", carePackage, "confirm-package-start", Map.of());
        providerFails(carePackage, chosen.plusDays(7));
    }

    /** Discharge to Assess hands over and closes; whoever is in it is out of sight for as long. */
    private void closed() {
        database.update("update episode set service = 'ELSEWHERE' where service = 'D2A'");
        DecommissioningService closings = application.getBean(DecommissioningService.class);
        String closing = begin("commissioner", () -> closings.begin("D2A-CLOSES"));
        fill("direct-care", closing, "return-security-answers", Map.of());
        fill("compliance", closing, "complete-security-assurance", Map.of("assuranceAnswer", "ACCEPTED"));
        LocalDate today = LocalDate.now(clock);
        events.publishEvent(new TimePassed(today));
        fill("commissioner", closing, "confirm-recruited-capacity", Map.of("capacityReady", "NO"));
        fill("commissioner", closing, "answer-closing-risk", Map.of("riskChoice", "RECRUIT"));
        jobs.createJobQuery().processDefinitionKey("service-emptying").timers().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        events.publishEvent(new TimePassed(today));
        assertThat(application
                        .getBean(DecommissioningLookup.class)
                        .find(closing)
                        .status())
                .isEqualTo(DecommissioningStatus.EMPTY);
        for (ClosingPoint point : ClosingPoint.values()) {
            act("commissioner", () -> closings.sign(closing, point, MARK + "Proof", 0, today));
        }
        fill("commissioner", closing, "close-service", Map.of("closedOn", today.toString()));
        database.update("update episode set service = 'D2A' where service = 'ELSEWHERE'");
    }

    /** From Direct Care to another provider, after a refusal that was talked over. */
    private void transferred() {
        String carePackage = servedByDirectCare();
        WaveService waves = application.getBean(WaveService.class);
        String wave = begin("commissioner", () -> waves.plan("MILLBROOK"));
        act("commissioner", () -> waves.tellGaps(wave));
        fill(
                "commissioner",
                application.getBean(GapLookup.class).ofWave(wave).get(0).reference(),
                "answer-market-gap",
                Map.of(
                        "gapAnswer",
                        "NEW_PROVIDER",
                        "gapNote",
                        MARK + "Agreed by telephone",
                        "hoursExpectedOn",
                        LocalDate.now(clock).toString()));
        act("commissioner", () -> waves.tellOffer(wave, "homeward-bound", CareNeed.ONE_WORKER, new BigDecimal("400")));
        LocalDate opens = LocalDate.now(clock).isAfter(LocalDate.of(2027, 3, 1))
                ? LocalDate.now(clock)
                : LocalDate.of(2027, 3, 1);
        travelTo(opens);
        fill("commissioner", wave, "confirm-market-capacity", Map.of("capacityConfirmed", "YES"));
        jobs.createJobQuery().processDefinitionKey("transfer-wave").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        TransferLookup transfers = application.getBean(TransferLookup.class);
        String transfer = transfers.ofPackage(carePackage).orElseThrow().reference();
        act("social-worker", () -> application
                .getBean(TransferService.class)
                .reached(transfer, ReachedBy.VISIT, opens, MARK + "Told at home"));
        LocalDate met = opens.plusDays(14);
        fill("social-worker", transfer, "book-review-meeting", Map.of("meetingOn", met.toString()));
        travelTo(met);
        fill(
                "social-worker",
                transfer,
                "sign-joint-review-as-social-worker",
                Map.of(
                        "metOn", met.toString(),
                        "capacity", "HAS",
                        "explained", true,
                        "paymentAnswer", "DECLINED",
                        "circumstances", "CHANGED",
                        "personPays", "42.50",
                        "outcome", "REFUSED"));
        fill("direct-care", transfer, "sign-joint-review-as-direct-care", Map.of("metOn", met.toString()));
        fill("social-worker", transfer, "discuss-refusal", Map.of("refusalAnswer", "AGREES"));
        String requirement = String.valueOf(transfers.find(transfer).requirement());
        act("provider-a", () -> application
                .getBean(OfferService.class)
                .offer("homeward-bound", requirement, new OfferRequest(List.of(), met.plusDays(9), MARK + "Offer")));
        travelTo(met.plusDays(6));
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
        LocalDate first = met.plusDays(20);
        fill(
                "direct-care",
                transfer,
                "plan-handover",
                Map.of(
                        "lastVisitOn", first.minusDays(1).toString(),
                        "lastVisitTime", "23:59",
                        "firstVisitOn", first.toString(),
                        "firstVisitTime", "00:00",
                        "preferencesKept", true,
                        "personPays", "42.50",
                        "consent", true,
                        "medicationChart", "NOT_NEEDED",
                        "keySafe", "OPENS_THE_DOOR"));
        fill(
                "direct-care",
                transfer,
                "confirm-shadow-visits",
                Map.of("shadowVisits", 2, "shadowedOn", met.plusDays(6).toString()));
        travelTo(first);
        fill("broker", transfer, "confirm-transfer", Map.of("providerCame", "YES", "calledOn", first.toString()));
        assessedAgain(carePackage);
        toAnotherFramework(carePackage);
    }

    /** First they wish to stay, which they may not. */
    private void toAnotherFramework(String carePackage) {
        FrameworkMoveService moves = application.getBean(FrameworkMoveService.class);
        String move = begin("commissioner", moves::open);
        act("commissioner", () -> moves.decide(move, "homeward-bound", false, null, "Another tender was better."));
        act("commissioner", () -> moves.decide(move, "harbour-live-in", true, new BigDecimal("26.10"), null));
        jobs.createJobQuery().processDefinitionKey("framework-move").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        fill(
                "social-worker",
                carePackage,
                "ask-for-provider-choice",
                Map.of("moveChoice", "STAY", "lastVisitTime", "23:59", "firstVisitTime", "00:00"));
        fill("manager", carePackage, "decide-about-staying", Map.of("stayApproved", "NO"));
        LocalDate first = LocalDate.now(clock);
        fill(
                "social-worker",
                carePackage,
                "ask-for-provider-choice",
                Map.of(
                        "moveChoice", "OTHER_PROVIDER",
                        "newProvider", "harbour-live-in",
                        "lastVisitOn", first.minusDays(1).toString(),
                        "lastVisitTime", "23:59",
                        "firstVisitOn", first.toString(),
                        "firstVisitTime", "00:00"));
        fill("broker", carePackage, "confirm-new-start", Map.of("newProviderCame", "YES"));
    }

    private String servedByDirectCare() {
        LocalDate today = LocalDate.now(clock);
        String person = referrals.find(referFromHospital()).personReference();
        act("social-worker", () -> application
                .getBean(GateService.class)
                .recordExemption(person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, MARK + "Tried")));
        CarePackageService packages = application.getBean(CarePackageService.class);
        String carePackage =
                begin("social-worker", () -> new ApprovedPackages(database, packages).timeAndTask(person, today));
        act("broker", () -> application
                .getBean(RequirementEndings.class)
                .stop(
                        application
                                .getBean(SourcingLookup.class)
                                .referencesOfPackage(carePackage)
                                .get(0),
                        MARK + "Direct Care"));
        act("broker", () -> application
                .getBean(DeliveryService.class)
                .begin(
                        carePackage,
                        new ElementTerms(
                                ElementKind.HOME_CARE,
                                "wealdshire-enablement",
                                "Direct Care",
                                BigDecimal.TEN,
                                null,
                                List.of(VisitNeed.window(
                                        String.valueOf(
                                                packages.find(carePackage).planReference()),
                                        1,
                                        60)),
                                today,
                                true)));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of("firstDayOfCare", today.toString()));
        return carePackage;
    }

    private void providerFails(String carePackage, LocalDate last) {
        String provider = "harbour-live-in";
        act("broker", () -> application
                .getBean(HandOverService.class)
                .handOver(carePackage, 1, new Successor(provider, last.atStartOfDay(), last.atTime(0, 1))));
        begin("broker", () -> application
                .getBean(ProviderFailureService.class)
                .tell(new FailureTold(
                        provider, FailureCause.INTERRUPTION, last.atTime(23, 59), MARK + "Ill", List.of())));
        jobs.createJobQuery().processDefinitionKey("provider-failure").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        fill(
                "direct-care",
                carePackage,
                "confirm-crisis-cover",
                Map.of(
                        "coverProvider", "homeward-bound",
                        "firstVisitOn", last.plusDays(1).toString(),
                        "firstVisitTime", "00:00"));
        packageEnds(carePackage);
    }

    /** Nobody finds the time. */
    private void assessedAgain(String carePackage) {
        begin("manager", () -> application.getBean(ReassessmentService.class).open("CARE-AT-HOME"));
        jobs.createJobQuery().processDefinitionKey("reassessment-programme").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        travelTo(LocalDate.now(clock).plusDays(29));
        fill(
                "social-worker",
                carePackage,
                "explain-delay",
                Map.of(
                        "delayCause",
                        "NOBODY_FREE",
                        "delayUntil",
                        LocalDate.now(clock).plusDays(14).toString()));
    }

    private void packageEnds(String carePackage) {
        LocalDate today = LocalDate.now(clock);
        act("social-worker", () -> application
                .getBean(PackageEndService.class)
                .decide(
                        carePackage,
                        new EndDecision(
                                PackageEnd.RESIDENTIAL_CARE,
                                today,
                                MARK + "Reasons",
                                null,
                                MARK + "Follows",
                                MARK + "Owner",
                                null)));
        String letter = application.getBean(LetterLookup.class).ofCase(carePackage).stream()
                .filter(one -> one.status() == LetterStatus.WRITTEN)
                .findFirst()
                .orElseThrow()
                .reference();
        act("social-worker", () -> application
                .getBean(LetterSendingService.class)
                .sent(letter, new LetterSending(LetterChannel.BY_HAND, today, true, null)));
        fill("social-worker", carePackage, "close-package", Map.of("providersToldOn", today.toString()));
    }

    private void stepUp() {
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        fill(
                "access-team",
                referral,
                "confirm-step-up",
                Map.of(
                        "stepUpGoesAhead", "YES",
                        "plannedStartOn", LATER.plusDays(1).toString(),
                        "offer", "ACCEPTED",
                        "hoursPerWeek", "7:30"));
        fill("direct-care", episodeOf(referral), "confirm-start", Map.of("supportStarted", "NO", "hoursPerWeek", ""));
    }
    /** Completes the task with a text of its own in every text field of its form. */
    private void fill(String login, String reference, String form, Map<String, Object> answers) {
        arrived(login, reference, task(form));
        Set<String> texts = FormSheet.named(form).orElseThrow().fields().stream()
                .filter(HistoryTest::isText)
                .map(field -> field.path("key").asText())
                .collect(Collectors.toSet());
        Map<String, Object> all = new HashMap<>();
        texts.forEach(key -> all.put(key, typed(form, key)));
        all.putAll(answers);
        handsIn(login, reference, form, all);
        complete(login, reference, task(form), all);
        filledIn(form, texts);
    }

    static boolean isText(JsonNode field) {
        return field.path("type").asText().startsWith("text") && !field.has("properties");
    }

    static String task(String form) {
        StringBuilder name = new StringBuilder();
        for (String word : form.split("-")) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static PersonDetails person() {
        return new PersonDetails(
                null,
                MARK + "Given",
                MARK + "Family",
                "1938-07-01",
                MARK + " Street",
                "ME14 1XQ",
                null,
                null,
                null,
                MARK + "ish",
                null,
                MARK + "Carer",
                null,
                true);
    }
}
