package uk.homeward.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.absence.AbsenceService;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.casefile.CaseAct;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.community.MembershipJoinService;
import uk.homeward.contribution.ContributionExamples;
import uk.homeward.contribution.ContributionService;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.Successor;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.FrameworkMoveService;
import uk.homeward.frameworkmove.FrameworkMoveView;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.governance.DecisionExamples;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.hospital.StayDates;
import uk.homeward.letters.LetterBatchService;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterWishRequest;
import uk.homeward.letters.LetterWishService;
import uk.homeward.letters.WishedWay;
import uk.homeward.movein.MoveInNotice;
import uk.homeward.movein.MoveInService;
import uk.homeward.nightsupport.LongTermCases;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.WishSource;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.pages.ServedForm.Field;
import uk.homeward.paging.PageQuery;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.FailureView;
import uk.homeward.providerfailure.OtherPerson;
import uk.homeward.providerfailure.Payer;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.refusal.TypedText;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageTest;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.process.ApprovedPackages;
import uk.homeward.supportplan.LongTermTest;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.PlanElementTyped;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveService;
import uk.homeward.transfer.WaveView;
import uk.homeward.variation.ProposalService;
import uk.homeward.variation.ProposalTold;
import uk.homeward.variation.VariationService;
import uk.homeward.visitrecord.VisitRecordService;
import uk.homeward.visitrecord.VisitTold;

/**
 * Whatever is typed into a form of our pages, nothing breaks: what is refused is told at its field and stands there as it was
 * typed, and what is taken is done once and can be read afterwards. The fields are those of the page that is served.
 */
class EdgesOfFormsTests extends PageTest {
    private static final String ACCESS = "/subject-access";
    private static final String HOLDS = "/retention/holds";
    private static final int EACH = 4;
    private static final int SAMPLE = 15 * EACH;
    private static final List<String> LISTS =
            List.of("capacity", "temporary-addresses", "consents", "advocates", "carers");
    private static final List<String> LOGINS = List.of(
            "manager",
            "commissioner",
            "finance",
            "access-team",
            "administrator",
            "democratic-services",
            "social-worker",
            "direct-care",
            "broker",
            "provider-a");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private List<CaseAct> acts;

    @Autowired
    private DecommissioningLookup closings;

    @Autowired
    private DecommissioningService closingService;

    @Autowired
    private DirectionService directions;

    @Autowired
    private CarePackageService packages;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private ProviderFailureService failures;

    @Autowired
    private WaveService waves;

    @Autowired
    private FrameworkMoveService moves;

    @Autowired
    private FrameworkMoveLookup frameworkMoves;

    @Autowired
    private WaveLookup areas;

    @Autowired
    private LetterService letters;

    @Autowired
    private LetterSendingService letterSending;

    @Autowired
    private LetterWishService wishes;

    @Autowired
    private LetterBatchService batches;

    @Autowired
    private MembershipJoinService memberships;

    @Autowired
    private AbsenceService absences;

    @Autowired
    private GateService gate;

    @Autowired
    private SourcingLookup requirements;

    @Autowired
    private RequirementEndings endings;

    @Autowired
    private OfferService offers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BeanFactory application;

    @Autowired
    private EntityManager entities;

    @Autowired
    private DataImportService imports;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private VariationService variations;

    @Autowired
    private ContributionService contributionService;

    @Autowired
    private VisitRecordService visitRecords;

    private final List<String> cases = new ArrayList<>();
    private final Map<String, String> instead = new TreeMap<>();

    /** A page that is served, and to whom. */
    private record Page(String login, String address, ServedForm form) {}

    private record Edge(Page page, Field field, String typed) {
        @Override
        public String toString() {
            return "%s: %s typed into %s".formatted(page.address(), TypedEdges.shown(typed), field.name());
        }
    }

    @BeforeEach
    void casesOfEveryKind() {
        String expected = referFromHospital();
        triage(expected, "STEP_DOWN", "ENABLE", "REABLEMENT");
        String bridged = referFromHospital();
        triage(bridged, "STEP_DOWN", "ENABLE", "REABLEMENT");
        complete(
                "access-team",
                bridged,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.toString(),
                        "offer", "ACCEPTED",
                        "bridging", "YES",
                        "hoursPerWeek", "7:30"));
        complete(
                "broker",
                bridged,
                "arrangeBridgingCare",
                Map.of(
                        "provider",
                        "An agency",
                        "firstBridgingDay",
                        TODAY.toString(),
                        "visitTimes",
                        "Mornings",
                        "visitsPerWeek",
                        14,
                        "hoursPerWeek",
                        7));
        String support = referralWithSupport();
        String told = referralWithSupport();
        tellAboutCharge(episodeOf(told));
        String stay = referralWithSupport();
        String dead = referralWithSupport();
        String ended = referralWithSupport();
        String away = referralWithSupport();
        absences.tell(episodeOf(away), new AbsenceDates(AbsenceReason.HOLIDAY, TODAY, TODAY.plusDays(1), "Away", null));
        String outside = referFromHospital();
        triage(outside, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(outside, TODAY);
        agreeGoals(episodeOf(outside));
        String unstarted = referFromHospital();
        triage(unstarted, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(unstarted, TODAY);
        agreeGoals(episodeOf(unstarted));
        String supported = referFromHospital();
        triage(supported, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(supported, TODAY);
        agreeGoals(episodeOf(supported));
        complete("provider-a", episodeOf(supported), "confirmStart", start(TODAY));
        String reviewed = referFromHospital();
        triage(reviewed, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(reviewed, TODAY);
        agreeGoals(episodeOf(reviewed));
        Map<String, Object> short14 = new HashMap<>(start(TODAY));
        short14.put("plannedDays", 14);
        complete("direct-care", episodeOf(reviewed), "confirmStart", short14);
        travelTo(TODAY.plusDays(8));
        reportWeek(episodeOf(support), 10, 5);
        review(episodeOf(reviewed), TODAY.plusDays(8), endAsPlanned());
        admissions.admit(episodeOf(stay), StayDates.since(TODAY.plusDays(8)));
        act("manager", () -> endEarly(episodeOf(ended), TODAY.plusDays(8), Sequel.LONG_TERM_SUPPORT, "No more"));
        String informed = referFromCommunity();
        complete(
                "access-team",
                informed,
                "triageReferral",
                Map.of("destination", "INFORMATION_AND_ADVICE", "overrideReason", "Only asked for a key safe."));
        String again = refer(new ReferralRequest(
                personOf(expected),
                null,
                ReferralSource.GP,
                EnablementTrigger.HEALTH_DETERIORATION,
                false,
                "Millbrook",
                null,
                null,
                null,
                null));
        cases.addAll(List.of(referFromHospital(), expected, bridged, support, told, away, stay, ended, reviewed));
        cases.addAll(List.of(outside, supported, informed, again));
        cases.addAll(new LongTermCases(application, TODAY.plusDays(8))
                .of(
                        people.register(somebody("Bea")),
                        people.register(somebody("Cas")),
                        people.register(somebody("Dot"))));
        instead.put("/programmes/decommissioning/people/{episode}", moved(episodeOf(supported)));
        instead.put("{reference}/week", episodeOf(supported) + "/week");
        instead.put("/provider/people/{reference}", "/provider/people/" + episodeOf(unstarted));
        instead.put("/people/{reference}/death-withdrawal", "/people/" + personOf(dead) + "/death-withdrawal");
        instead.put(
                "/people/{reference}/representatives/{number:[0-9]{1,4}}",
                "/people/" + personOf(referSomebodyWithNeeds()) + "/representatives/0");
        instead.put("/people/{reference}", "/people/" + personOf(support));
        // As if it had been given before anybody said by whom.
        database.update("update capacity_place set provider = null where reference = ?", episodeOf(outside));
        programmes();
        money();
        sourcing();
        cases.add(reviewedPackage());
        endings();
        cared();
        variations(started());
        contributions(cases.stream().filter(one -> one.startsWith("PKG-")).toList());
        instead.put("/imports/{reference}", "/imports/" + imports.check(ImportFiles.people(700_000, 1)));
        plans("/support-plans/", "TIME_AND_TASK");
        plans("/provider/plans/", "PERSONAL_BUDGET");
        submit(
                "manager",
                "/people/" + personOf(dead) + "/death",
                and(day("diedOn", TODAY.plusDays(8)), "confirmed", "yes"));
        submit("manager", "/people/" + personOf(dead) + "/death-withdrawal", "supportWentOn", "NO", "reason", "Alive");
        submit("manager", HOLDS + "/new", "reference", personOf(ended), "reason", "Claim");
        String held = text(look("manager", HOLDS)).replaceFirst(".*(/retention/holds/[^\"/]+)/release.*", "$1");
        instead.put(HOLDS + "/{reference}", held);
        askForAccess(personOf(ended));
        restrict(personOf(referSomebodyWithNeeds()));
        instead.put("/approvals/{reference}", "/approvals/" + last("approval", "APV"));
        instead.put("{number:new|[0-9]{1,4}}", "new");
        instead.put("{day}", "2027-05-03");
        instead.put("{year}", "2029");
    }

    /** Of one package nothing is asked for any more; of the other an appeal waits, and another assessment. */
    private void contributions(List<String> packages) {
        LocalDate today = LocalDate.now(clock);
        for (String carePackage : packages.subList(0, 2)) {
            act("finance", () -> contributionService.request(carePackage, today, null));
            act(
                    "finance",
                    () -> contributionService.decide(
                            carePackage, ContributionExamples.assessed(today, "251.68", "46.63")));
        }
        act("finance", () -> contributionService.appeal(packages.get(1), today, "Her heating."));
        act("finance", () -> contributionService.request(packages.get(1), today, "Her heating."));
    }

    private void variations(String carePackage) {
        String proposal = proposals.propose(
                "homeward-bound",
                carePackage,
                new ProposalTold(List.of(), LocalDate.now(clock), null, "She would rather be helped at ten."));
        instead.put("/visit-proposals/{reference}", "/visit-proposals/" + proposal);
        instead.put("/provider/packages/{reference}", "/provider/packages/" + carePackage);
        LocalDateTime now = LocalDateTime.now(clock);
        visitRecords.tell(
                "homeward-bound",
                carePackage,
                new VisitTold(null, now.toLocalDate(), true, now.minusHours(2), now.minusHours(1), 1, null, null));
        instead.put("/provider/visit-records/{number:[0-9]+}", "/provider/visit-records/" + last("visit_record"));
        database.update(
                """
                insert into visit_alarm (id, package_id, provider_code, kind, day, visit, planned_at, visits, raised_at)
                values (nextval('visit_alarm_seq'), ?, 'homeward-bound', 'NONE_MADE', current_date, 0, now(), 1, now())""",
                Long.valueOf(carePackage.substring(4)));
        instead.put("/missed-visits/{reference}", "/missed-visits/" + last("visit_alarm", "VAL"));
        instead.put(
                "/provider/variations/{reference}",
                "/provider/variations/"
                        + variations
                                .ofProvider("homeward-bound", PageQuery.first(1))
                                .items()
                                .get(0)
                                .reference());
    }

    private void restrict(String person) {
        String record = "/people/" + person;
        submit(
                "social-worker",
                record + "/restriction",
                "ground",
                "ADOPTION",
                "reason",
                "A court",
                "readers",
                "manager");
        submit("access-team", record + "/opening", "reason", "She is in the lobby");
        instead.put("/people/{reference}/opening", record + "/opening");
        instead.put("/people/{reference}/restriction/lifting", record + "/restriction/lifting");
        instead.put("/restricted-records/openings/{number}", "/restricted-records/openings/" + last("record_opening"));
    }

    private void askForAccess(String person) {
        submit(
                "manager",
                ACCESS + "/new",
                and(day("receivedOn", TODAY), "personReference", person, "askedBy", "Self", "identityChecked", "Seen"));
        String asked = text(look("manager", ACCESS)).replaceFirst(".*(/subject-access/[A-Z]+-\\d+).*", "$1");
        instead.put(ACCESS + "/{reference}", asked);
        instead.put(
                "{key}",
                ServedForm.on(markup(look("manager", asked + "/review"))).orElseThrow().fields().stream()
                        .map(Field::name)
                        .findFirst()
                        .orElseThrow());
    }

    /** A plan that is written: by the council, or by a provider. */
    private void plans(String base, String model) {
        String today = LocalDate.now(clock).toString();
        String person = personOf(referFromCommunity());
        String assessment = begin("social-worker", () -> application
                .getBean(AssessmentDesk.class)
                .ask(new AssessmentRequest(
                        person, "Saltmarsh", AssessmentSource.PERSON, null, null, "Cannot manage", null)));
        act("social-worker", () -> List.of(SpecifiedOutcome.PERSONAL_HYGIENE, SpecifiedOutcome.NUTRITION)
                .forEach(outcome -> application
                        .getBean(NeedsService.class)
                        .note(assessment, LongTermTest.need(outcome, outcome.label(), "4", false))));
        complete("social-worker", assessment, "assessNeeds", LongTermTest.eligible(LocalDate.now(clock)));
        complete("finance", assessment, "checkBudget", Map.of("figureRight", "YES", "personPays", "0"));
        complete("manager", assessment, "verifyBudget", Map.of("figureRight", "YES"));
        complete(
                "social-worker",
                assessment,
                "tellOptions",
                Map.of(
                        "toldOn", today,
                        "budgetAccepted", "YES",
                        "choiceMade", "NO",
                        "directPaymentEligible", "YES",
                        "deliveryModel", model,
                        "planningProvider", "homeward-bound",
                        "planningConsent", "YES"));
        PlanView draft = application
                .getBean(SupportPlanService.class)
                .ofAssessment(assessment)
                .orElseThrow();
        application
                .getBean(PlanDraftService.class)
                .replace(
                        draft.reference(),
                        List.of(LongTermTest.morning(60, "Help to wash")),
                        List.of(new PlanElementTyped("Lunch club", "NUTRITION", BigDecimal.TEN)));
        String plan = base + draft.reference();
        instead.put(base + "{reference}", plan);
        instead.put(base + "{reference}/visits/{number}", plan + "/visits/" + of(draft, "support_plan_visit"));
        instead.put(base + "{reference}/parts/{number}", plan + "/parts/" + of(draft, "support_plan_element"));
        cases.add(draft.packageReference());
    }

    private void programmes() {
        String open = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
        String signed = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
        complete(
                "democratic-services",
                signed,
                "recordCommitteeOutcome",
                Map.of("consideredOn", TODAY.toString(), "committeeAdvice", "ENDORSED", "committeeComments", "None"));
        complete(
                "executive-member",
                signed,
                "signDecision",
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", TODAY.toString()));
        instead.put("/decisions/{reference}/call-in", "/decisions/" + signed + "/call-in");
        String acted = inForce();
        instead.put("/decisions/{reference}/delegated-act", "/decisions/" + acted + "/delegated-act");
        instead.put(
                "/decisions/{reference}/delegated-act-withdrawal", "/decisions/" + acted + "/delegated-act-withdrawal");
        instead.put("{number:[0-9]{1,9}}", String.valueOf(batch()));
        instead.put("/decisions/{reference}", "/decisions/" + open);
        submit("commissioner", "/transitions/D2A-TO-ENABLE/phases/1/opening");
        longTerm();
        String direction = begin(
                "commissioner",
                () -> directions.issue(new DirectionRequest(
                        "DO2a", "Board", "Council", TODAY, TODAY.plusDays(300), "Buy care in a new way")));
        instead.put("/commissioning/directions/{reference}", "/commissioning/directions/" + direction);
        instead.put("{code}", "D2A-TO-ENABLE");
        instead.put("{phase:[1-9]\\d?}", "1");
    }

    /** Somebody acted under it. */
    private String inForce() {
        String decision = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal()
                        .notKey()
                        .resolutions(DecisionExamples.approve(), DecisionExamples.delegate())
                        .build()));
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
        act(
                "commissioner",
                () -> governance.recordDelegatedAct(
                        decision, new DelegatedActAnswer(2, LocalDate.now(clock), "Signed.")));
        return decision;
    }

    private long batch() {
        String mailed = people.register(somebody("Mary"));
        String byMail = packages.openFor(mailed, "Millbrook");
        wishes.tell(
                mailed, new LetterWishRequest(null, WishedWay.EMAIL, "mary@example.com", null, null, TODAY, "Mary"));
        letters.write(new LetterRequest(
                "charge-told",
                mailed,
                byMail,
                Map.of("from", "1 March 2027", "amount", "£14.00", "per", "a week", "why", "Your pension counts.")));
        cases.add(byMail);
        String person = people.register(somebody("Pat"));
        letters.write(new LetterRequest(
                "charge-told",
                person,
                packages.openFor(person, "Millbrook"),
                Map.of("from", "1 March 2027", "amount", "£15.00", "per", "a week", "why", "Your pension counts.")));
        return batches.make();
    }

    private void longTerm() {
        String person = personOf(referSomebodyWithNeeds());
        String whole = packages.openFor(person, "Millbrook");
        Map<String, String> values =
                Map.of("from", "1 March 2027", "amount", "£12.00", "per", "a week", "why", "Your pension counts.");
        letters.write(new LetterRequest("charge-told", person, whole, values));
        Map<String, String> others = new HashMap<>(values);
        others.put("amount", "£13.00");
        letterSending.sent(
                letters.write(new LetterRequest("charge-told", person, whole, others))
                        .orElseThrow(),
                new LetterSending(LetterChannel.BY_HAND, LocalDate.now(clock), true, null));
        memberships.join(
                person,
                whole,
                new MembershipJoinService.Joining("NEIGHBOURS", LocalDate.now(clock), BigDecimal.TEN, null));
        cases.add(whole);
    }

    private void sourcing() {
        String live = wanted();
        String late = wanted();
        act("social-worker", () -> endings.chooseDirectPayment(live));
        OfferRequest whole = new OfferRequest(List.of(), TODAY.plusDays(20), null);
        offers.offer("homeward-bound", live, whole);
        offers.offer("homeward-bound", late, whole);
        travelTo(TODAY.plusDays(9));
        complete("broker", late, "chooseOffer", Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
        complete(
                "broker",
                late,
                "confirmProviderStart",
                Map.of("providerStarted", "NO", "startReason", "Nobody is free"));
        instead.put("/provider/requirements/{reference}/cannot", "/provider/requirements/" + wanted() + "/cannot");
        instead.put("/provider/requirements/{reference}/offer", "/provider/requirements/" + wanted() + "/offer");
        instead.put("/provider/requirements/{reference}/withdraw", "/provider/requirements/" + live + "/withdraw");
        String provider = "/framework/providers/homeward-bound";
        instead.put(
                "/framework/providers/{code}/inspections/{number}",
                provider + "/inspections/" + last("framework_inspection"));
        instead.put("/framework/providers/{code}", provider);
    }

    /** Ends of packages and of direct payments, at each step. */
    private void endings() {
        LocalDate today = LocalDate.now(clock);
        String decided = paidPackage();
        act("social-worker", () -> application
                .getBean(PackageEndService.class)
                .decide(
                        decided,
                        new EndDecision(
                                PackageEnd.PERSON_WISHED, today, "You wish it.", WishSource.PERSON, null, null, null)));
        String moving = paidPackage();
        act("social-worker", () -> application
                .getBean(PackageEndService.class)
                .decide(
                        moving,
                        new EndDecision(PackageEnd.MOVED_AWAY, today, "You move.", null, "Kent cares.", "Kent", null)));
        String over = paidPackage();
        act("social-worker", () -> packages.close(over, PackageEnd.MOVED_AWAY, "She moved."));
        payment(over, "ENDED");
        database.update(
                """
                insert into direct_payment_return (id, version, payment_id, from_day, until_day, due_on)
                select nextval('direct_payment_return_seq'), 0, id, ?, ?, ? from direct_payment where package_id = ?""",
                today,
                today,
                today,
                Long.parseLong(over.substring(4)));
        String live = paidPackage();
        payment(live, "LIVE");
        String ending = paidPackage();
        payment(ending, "ENDING");
        String newcomer = personOf(referFromHospital());
        String expected = begin("social-worker", () -> application
                .getBean(MoveInService.class)
                .expect(
                        newcomer,
                        "Millbrook",
                        new MoveInNotice("Kent", today, today, "Two visits.", BigDecimal.TEN, "harbour-live-in")));
        cases.addAll(List.of(decided, moving, over, live, ending, expected));
    }

    private void payment(String paid, String status) {
        LocalDate today = LocalDate.now(clock);
        database.update(
                """
                update direct_payment set status = ?, signed_on = ?, paid_on = ?, need_found_on = ?, weekly = 50, back_days = 0
                where package_id = ?""",
                status,
                today,
                today,
                today,
                Long.parseLong(paid.substring(4)));
    }

    private String paidPackage() {
        LocalDate today = LocalDate.now(clock);
        String person = personOf(referFromHospital());
        act("social-worker", () -> gate.recordExemption(person, new ExemptionRequest(ExemptionGround.URGENT, "Alone")));
        String paid =
                begin("social-worker", () -> new ApprovedPackages(database, packages).directPayment(person, today));
        complete("social-worker", paid, "confirmPackageStart", Map.of("firstDayOfCare", today.toString()));
        return paid;
    }

    /** Care that goes on: a review waits, one was asked for, and one was held. */
    private String reviewedPackage() {
        LocalDate today = LocalDate.now(clock);
        String reviewed = paidPackage();
        PackageReviewRequests requests = application.getBean(PackageReviewRequests.class);
        act(
                "social-worker",
                () -> requests.ask(
                        reviewed, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, today, null, null, null)));
        String held = begin(
                "social-worker",
                () -> requests.ask(reviewed, new ReviewAsk(ReviewKind.REQUESTED, null, today, "Her son", null, null)));
        database.update(
                "update review set status = 'OPEN', came_up_on = comes_up_on where case_reference = ? and kind = 'EVENT'",
                reviewed);
        database.update(
                """
                update review set status = 'CONDUCTED', conducted_on = ?, place = 'AT_HOME', involved = 'PERSON',
                    conducted_by = 'social-worker', recorded_on = ? where id = ?""",
                today,
                today,
                Long.parseLong(held.substring("REV-".length())));
        database.update(
                "update package_review set satisfaction = 'SATISFIED', finding = 'NO_CHANGE' where review_reference = ?",
                held);
        return reviewed;
    }

    /** One package in hospital, one of which nobody makes the visits any more. */
    private void cared() {
        String away = started();
        String alone = started();
        String followed = started();
        LocalDate change = LocalDate.now(clock).plusDays(5);
        act(
                "broker",
                () -> handOvers.handOver(
                        followed, 1, new Successor("harbour-live-in", change.atStartOfDay(), change.atTime(0, 1))));
        act("social-worker", () -> packageStays.admit(away, StayDates.since(LocalDate.now(clock))));
        act("broker", () -> delivery.stopped(alone, 1, LocalDate.now(clock).atStartOfDay(), "Its workers are ill"));
        instead.put("/provider-failures/{reference}", "/provider-failures/" + failure());
        instead.put("/programmes/transfer/waves/{reference}", "/programmes/transfer/waves/" + wave());
        instead.put("/programmes/decommissioning/{reference}", "/programmes/decommissioning/" + closing());
        instead.put("/programmes/framework-moves/{reference}", "/programmes/framework-moves/" + frameworkMove());
        inTransfer(away, "IN_SCOPE", null);
        inTransfer(alone, "SETTLING", null);
        inTransfer(followed, "DIRECT_PAYMENT_CHOSEN", null);
        inTransfer(started(), "ON_HOLD", "BEREAVEMENT");
    }

    private void inTransfer(String carePackage, String status, @Nullable String heldBecause) {
        LocalDate today = LocalDate.now(clock);
        database.update(
                """
                insert into transfer (id, version, wave_id, package_id, status, since, in_scope_on, served_since, minutes,
                                      review_lapsed, agreed_after_all, held_because)
                values (nextval('transfer_seq'), 0, ?, ?, ?, ?, ?, ?, 120, false, false, ?)""",
                Long.parseLong(wave().substring("WAV-".length())),
                Long.parseLong(carePackage.substring("PKG-".length())),
                status,
                today,
                today,
                today,
                heldBecause);
    }

    private String moved(String episode) {
        database.update(
                """
                insert into decommissioning_move (episode_id, decommissioning_id, case_reference, next_episode, moved_on, gap_days)
                values (?, ?, 'REF-970001', 'EPI-970001', ?, 0)""",
                Long.parseLong(episode.substring("EPI-".length())),
                Long.parseLong(closing().substring("DCM-".length())),
                LocalDate.now(clock));
        return "/programmes/decommissioning/people/" + episode;
    }

    /** A closing begins once. */
    private String closing() {
        return closings.all().stream()
                .map(DecommissioningView::reference)
                .findFirst()
                .orElseGet(() -> begin("commissioner", () -> closingService.begin("D2A-CLOSES")));
    }

    /** An area is planned once. */
    private String wave() {
        return areas.programme().waves().stream()
                .map(WaveView::reference)
                .findFirst()
                .orElseGet(() -> begin("commissioner", () -> waves.plan("MILLBROOK")));
    }

    /** One is open at a time. */
    private String frameworkMove() {
        return frameworkMoves.all(PageQuery.first(1)).items().stream()
                .map(FrameworkMoveView::reference)
                .findFirst()
                .orElseGet(() -> begin("commissioner", () -> moves.open()));
    }

    /** One that begins with nobody else here: a provider fails once at a time, and gets no new work meanwhile. */
    private String failure() {
        return failures.all(PageQuery.first(1)).items().stream()
                .map(FailureView::reference)
                .findFirst()
                .orElseGet(() -> begin(
                        "broker",
                        () -> failures.tell(new FailureTold(
                                "saltmarsh-homecare",
                                FailureCause.INTERRUPTION,
                                LocalDate.now(clock).plusDays(1).atStartOfDay(),
                                "Its workers are ill",
                                List.of(new OtherPerson(somebody("Otto"), "Millbrook", Payer.SELF_FUNDER, null))))));
    }

    private String started() {
        String person = personOf(referFromHospital());
        act("social-worker", () -> gate.recordExemption(person, new ExemptionRequest(ExemptionGround.URGENT, "Alone")));
        String carePackage = begin("social-worker", () -> new ApprovedPackages(database, packages)
                .personalBudget(person, LocalDate.now(clock), "homeward-bound"));
        complete(
                "broker",
                requirements.referencesOfPackage(carePackage).get(0),
                "confirmProviderStart",
                Map.of(
                        "providerStarted",
                        "YES",
                        "startedOn",
                        LocalDate.now(clock).toString()));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of());
        cases.add(carePackage);
        return carePackage;
    }

    /** For somebody who cannot wait. */
    private String wanted() {
        String person = personOf(referFromHospital());
        act("social-worker", () -> gate.recordExemption(person, new ExemptionRequest(ExemptionGround.URGENT, "Alone")));
        String carePackage = begin("social-worker", () -> new ApprovedPackages(database, packages)
                .timeAndTask(person, LocalDate.now(clock)));
        cases.add(carePackage);
        return requirements.referencesOfPackage(carePackage).get(0);
    }

    private void money() {
        submit(
                "finance",
                "/benefits/new",
                and(day("from", TODAY), "service", "D2A", "what", "Calls", "cashable", "YES", "pounds", "10"));
        String benefit = "/benefits/" + last("benefit_expected", "BEN");
        submit("finance", benefit + "/realised", and(day("on", TODAY), "pounds", "1", "evidence", "Ledger"));
        instead.put("/benefits/{reference}/realised/{number}", benefit + "/realised/" + last("benefit_realised"));
        instead.put("/benefits/{reference}", benefit);
        instead.put("{line}", "D2A_NHS");
        submit(
                "finance",
                "/funding/actuals/book",
                and(day("on", TODAY), "reference", cases.get(2), "document", "INV-1", "amount", "1"));
        instead.put("/funding/actuals/{number}", "/funding/actuals/" + last("commitment_actual"));
    }

    /** Not the last of all: whatever is written past Hibernate takes other numbers. */
    private long of(PlanView plan, String table) {
        return requireNonNull(database.queryForObject(
                "select max(id) from " + table + " where plan_id = ?",
                Long.class,
                Long.parseLong(plan.reference().substring("PLN-".length()))));
    }

    private String last(String table, String kind) {
        return "%s-%06d".formatted(kind, last(table));
    }

    private long last(String table) {
        return Optional.ofNullable(database.queryForObject("select max(id) from " + table, Long.class))
                .orElseThrow(() -> new AssertionError("Nothing is in " + table));
    }

    @Test
    void everyFormIsServedToSomebody() {
        List<String> unserved = new ArrayList<>();
        addresses().forEach((pattern, addresses) -> {
            if (addresses.stream().noneMatch(address -> served(address).isPresent())) {
                unserved.add(pattern + " " + addresses);
            }
        });

        assertThat(unserved).as("Bring it about in casesOfEveryKind").isEmpty();
    }

    private Optional<Page> served(String address) {
        for (String login : LOGINS) {
            MockHttpServletResponse answer = look(login, address);
            if (answer.getStatus() == 200) {
                return ServedForm.on(markup(answer)).map(form -> new Page(login, address, form));
            }
        }
        return Optional.empty();
    }

    private Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.hasMethodAnnotation(FormMapping.class)) {
                mapping.getPatternValues().forEach(pattern -> addresses.put(pattern, filled(pattern)));
            }
        });
        addresses.remove("/cases/{reference}/{path}");
        acts.forEach(act -> addresses.put(
                "/cases/{reference}/" + act.path(),
                cases.stream().map(one -> "/cases/" + one + "/" + act.path()).toList()));
        return addresses;
    }

    /** The longest that is known comes first. */
    private List<String> filled(String pattern) {
        if (pattern.contains("{list}")) {
            return LISTS.stream()
                    .flatMap(list -> filled(pattern.replace("{list}", list)).stream())
                    .toList();
        }
        String filled = pattern;
        for (String known : instead.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            filled = filled.replace(known, instead.get(known));
        }
        return List.of(filled);
    }

    @Test
    void nothingThatIsTypedBreaksAnything() {
        List<String> some =
                addresses().values().stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(some, new Random(7));

        List<Edge> edges = some.stream()
                .map(this::served)
                .flatMap(Optional::stream)
                .limit(SAMPLE / EACH)
                .flatMap(page -> sample(page).stream())
                .toList();

        assertThat(edges).hasSize(SAMPLE);
        assertThat(edges.stream().flatMap(edge -> broken(edge).stream())).isEmpty();
    }

    /** Each form is a test of its own, since all of them together take an hour. */
    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> nothingAtAllThatIsTypedBreaksAnything() {
        return addresses().entrySet().stream().flatMap(same -> same.getValue().stream()
                .map(this::served)
                .flatMap(Optional::stream)
                .limit(1)
                .map(page -> DynamicTest.dynamicTest(same.getKey(), () -> assertThat(edges(page).stream()
                                .flatMap(edge -> broken(edge).stream())
                                .toList())
                        .isEmpty())));
    }

    private static List<Edge> sample(Page page) {
        List<Edge> edges = edges(page);
        Collections.shuffle(edges, new Random(page.address().hashCode()));
        return edges.subList(0, EACH);
    }

    private static List<Edge> edges(Page page) {
        return page.form().fields().stream()
                .flatMap(field -> TypedEdges.of(field).stream().map(typed -> new Edge(page, field, typed)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is wrong with the answers, each in a transaction that leaves nothing behind. */
    private List<String> broken(Edge edge) {
        return requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            try {
                long acts = actsOf(edge.page().login());
                if (send(edge) == 200 && actsOf(edge.page().login()) != acts) {
                    assertThat(((DefaultTransactionStatus) status).isGlobalRollbackOnly())
                            .as("undone when it was refused")
                            .isTrue();
                }
                return List.of();
            } catch (AssertionError | RuntimeException wrong) {
                return List.of(edge + ": " + wrong);
            } finally {
                status.setRollbackOnly();
            }
        }));
    }

    private int send(Edge edge) {
        Map<String, String> typed = edge.page().form().filledIn();
        typed.put(edge.field().name(), edge.typed());
        typed.put("no.such[0].field", "x");
        String[] fields = typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        String once = UUID.randomUUID().toString();
        MockHttpServletResponse answer =
                submitOnce(edge.page().login(), edge.page().address(), once, fields);
        if (answer.getStatus() == 200) {
            refused(edge, markup(answer));
        } else {
            assertThat(answer.getStatus()).isEqualTo(302);
            done(edge, answer, once, fields);
        }
        return answer.getStatus();
    }

    private static void refused(Edge edge, String page) {
        ServedForm form = ServedForm.on(page).orElseThrow();
        assertThat(page).contains("There is a problem");
        assertThat(form.fields()).hasSameSizeAs(edge.page().form().fields());
        String again = form.typed(edge.field().name());
        assertThat(TypedText.isReadable(again))
                .as("readable when it is shown again")
                .isTrue();
        if (edge.field().isWritten() && TypedText.isReadable(edge.typed())) {
            assertThat(again).isEqualTo(edge.typed());
        }
        // A record tells of one field at a time; what means nothing in any is told of all at once.
        if (TypedEdges.isWrong(edge.field(), edge.typed()) && edge.typed().length() <= Wording.LIMIT) {
            assertThat(page).contains("href=\"#" + edge.field().id() + "\"");
        }
    }

    private void done(Edge edge, MockHttpServletResponse answer, String once, String[] fields) {
        assertThat(TypedEdges.isWrong(edge.field(), edge.typed())).as("taken").isFalse();
        // One transaction holds both: what the first has done is written before it is counted.
        entities.flush();
        long acts = actsOf(edge.page().login());
        MockHttpServletResponse again =
                submitOnce(edge.page().login(), edge.page().address(), once, fields);
        assertThat(again.getRedirectedUrl()).isEqualTo(answer.getRedirectedUrl());
        assertThat(actsOf(edge.page().login()))
                .as("acts after the same was sent again, the last of them: %s", lastAct())
                .isEqualTo(acts);
        MockHttpServletResponse next = look(edge.page().login(), requireNonNull(answer.getRedirectedUrl()));
        assertThat(next.getStatus()).isEqualTo(200);
        assertThat(TypedText.isReadable(markup(next))).isTrue();
    }

    /** Without what falls due meanwhile, which is nobody's. */
    private long actsOf(String login) {
        return requireNonNull(database.queryForObject(
                "select count(*) from audit_entry where who = ? and what <> 'Looked at'", Long.class, login));
    }

    private String lastAct() {
        return requireNonNull(database.queryForObject(
                "select concat_ws(' ', what, reference, reason) from audit_entry order by id desc limit 1",
                String.class));
    }

    private static String markup(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
