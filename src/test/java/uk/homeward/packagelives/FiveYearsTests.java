package uk.homeward.packagelives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.hospital.StayDates;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterView;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.WishSource;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.providerfailure.CrisisCover;
import uk.homeward.providerfailure.CrisisCoverService;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.supportplan.LongTermTest;

/** One person from the first plan to the end, with each kind of event once; every day is looked at when it is over. */
class FiveYearsTests extends LongTermTest {

    private static final String HARBOUR = "harbour-live-in";
    private static final String HOMEWARD = "homeward-bound";
    private static final LocalDate STARTED = TODAY.plusDays(2);
    private static final LocalDate FIVE_YEARS_ON = STARTED.plusYears(5);

    @Autowired
    private CarePackageService packages;

    @Autowired
    private SourcingLookup sourcing;

    @Autowired
    private OfferService offers;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private CoverageCheck coverage;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private PackageReviewRequests requests;

    @Autowired
    private ApplicationContext homeward;

    @Autowired
    private ProviderFailureService failures;

    @Autowired
    private CrisisCoverService cover;

    @Autowired
    private DirectPaymentService payments;

    @Autowired
    private PackageEndService ends;

    @Autowired
    private LetterLookup written;

    @Autowired
    private LetterSendingService letters;

    private PackageStaff staff;
    private String carePackage = "";

    @BeforeEach
    void staffIsThere() {
        staff = new PackageStaff(homeward);
    }

    @Test
    @Tag("promise-1")
    @Tag("promise-2")
    void eachReviewIsHeldInItsTimeAndNoVisitIsEverWithoutItsProvider() {
        begins();
        lives(STARTED.plusMonths(5));
        isInHospitalForNineDays();
        LocalDate changed = getsABiggerPlan();
        lives(STARTED.plusYears(3));
        losesTheProvider();
        lives(STARTED.plusYears(4));
        LocalDate paid = takesADirectPayment();
        lives(FIVE_YEARS_ON);
        movesIntoACareHome();

        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ENDED);
        expectReviewsInTime(changed, paid);
    }

    private void begins() {
        String assessment = assessed();
        verified(assessment);
        told(assessment, "TIME_AND_TASK", null);
        mornings(assessment, 105);
        complete("social-worker", assessment, "writeSupportPlan", Map.of("involvedPerson", true));
        agreed(assessment);
        carePackage = begin("social-worker", () -> assessments.find(assessment).packageReference());
        offered(HARBOUR, "provider-b");
        lives(STARTED.plusDays(1));
        assertThat(packages.find(carePackage).startedOn()).isEqualTo(STARTED);
    }

    private void offered(String provider, String login) {
        String requirement = sourcing.ofPackage(carePackage).get(0).reference();
        act(login, () -> offers.offer(provider, requirement, new OfferRequest(List.of(), today().plusDays(2), null)));
    }

    private void isInHospitalForNineDays() {
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(today())));
        lives(today().plusDays(9));
        act("social-worker", () -> stays.returned(carePackage, today(), null));
    }

    /** @return the first day on which it counts */
    private LocalDate getsABiggerPlan() {
        lives(STARTED.plusMonths(20));
        String asked = begin(
                "social-worker",
                () -> requests.ask(
                        carePackage, new ReviewAsk(ReviewKind.REQUESTED, null, today(), "Her son", null, null)));
        travelTo(today().plusDays(1));
        staff.holds(
                new PackageStaff.Waiting(asked, "conductRequestedReview", today()),
                "CHANGED_NEED",
                Map.of("answerGiven", "Her needs are assessed anew."));
        String assessment = begin(
                "social-worker", () -> assessments.ofCase(carePackage).get(0).reference());
        act("social-worker", () -> {
            needs.note(assessment, need(SpecifiedOutcome.PERSONAL_HYGIENE, "Keeping clean", "11", true));
            needs.note(assessment, need(SpecifiedOutcome.NUTRITION, "Eating well", "5", true));
        });
        complete("social-worker", assessment, "assessNeeds", eligible(today()));
        verified(assessment);
        told(assessment, "TIME_AND_TASK", null);
        mornings(assessment, 135);
        complete("social-worker", assessment, "writeSupportPlan", Map.of("involvedPerson", true));
        LocalDate from = today().plusDays(7);
        Map<String, Object> yes = new HashMap<>(
                Map.of("planAgreed", "YES", "agreedOn", today().toString(), "countsFrom", from.toString()));
        complete("social-worker", assessment, "agreePlan", yes);
        lives(from);
        assertThat(delivery.find(carePackage).orElseThrow().visits()).allMatch(visit -> visit.minutes() == 135);
        return from;
    }

    /** At noon nobody comes any more; whoever covers it comes from then on, until somebody else was found. */
    private void losesTheProvider() {
        LocalDateTime noon = today().atTime(12, 0);
        begin(
                "broker",
                () -> failures.tell(
                        new FailureTold(HARBOUR, FailureCause.BUSINESS_FAILURE, noon, "It is bankrupt.", List.of())));
        jobs.createJobQuery().processDefinitionKey("provider-failure").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isNotEmpty();
        act(
                "direct-care",
                () -> cover.cover(carePackage, new CrisisCover("wealdshire-enablement", noon.plusMinutes(1), null)));
        offered(HOMEWARD, "provider-a");
        lives(today().plusDays(5));
        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .filteredOn(part -> part.endedAs() == null)
                .extracting(part -> part.providerCode())
                .containsExactly(HOMEWARD);
    }

    /** @return the day of the first payment */
    private LocalDate takesADirectPayment() {
        LocalDate paid = today();
        act("social-worker", () -> payments.choose(carePackage));
        endOfDay();
        lives(today().plusDays(10));
        staff.firstPaidVisit(carePackage, LocalTime.of(8, 0));
        return paid;
    }

    private void movesIntoACareHome() {
        act(
                "social-worker",
                () -> ends.decide(
                        carePackage,
                        new EndDecision(
                                PackageEnd.RESIDENTIAL_CARE,
                                today(),
                                "You moved into Elm House.",
                                WishSource.PERSON,
                                "Elm House gives all her care.",
                                "Residential team",
                                null)));
        LetterView reasons = written.ofCase(carePackage).stream()
                .filter(letter -> letter.title().equals("Why your support ends"))
                .findFirst()
                .orElseThrow();
        act(
                "social-worker",
                () -> letters.sent(reasons.reference(), new LetterSending(LetterChannel.BY_HAND, today(), null, null)));
        complete("social-worker", carePackage, "closePackage", Map.of("providersToldOn", today().toString()));
        assertLife("care-package", carePackage).isEnded();
    }

    /** Each day until this one has its work and its end. */
    private void lives(LocalDate day) {
        endOfDay();
        while (today().isBefore(day)) {
            travelTo(today().plusDays(1));
            endOfDay();
        }
    }

    private void endOfDay() {
        boolean somethingWasDone = true;
        while (somethingWasDone) {
            somethingWasDone = false;
            for (PackageStaff.Waiting waiting : staff.waiting()) {
                somethingWasDone |= staff.sees(waiting);
            }
        }
        assertThat(coverage.checkAll(today())).as("uncovered on %s", today()).isZero();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void expectReviewsInTime(LocalDate changed, LocalDate paid) {
        List<ReviewView> planned = reviews.ofCase(carePackage).stream()
                .filter(review -> review.kind().planned())
                .sorted(Comparator.comparing(ReviewView::comesUpOn))
                .toList();
        List<ReviewView> held = planned.stream()
                .filter(review -> review.status() == ReviewStatus.CONDUCTED)
                .toList();
        for (LocalDate begun : List.of(STARTED, changed)) {
            assertThat(held)
                    .filteredOn(review -> review.kind() == ReviewKind.FIRST)
                    .extracting(ReviewChecks::heldOn)
                    .anyMatch(on -> !on.isBefore(begun.plusDays(42)) && !on.isAfter(begun.plusDays(56)));
        }
        assertThat(held)
                .filteredOn(review -> review.kind() == ReviewKind.DIRECT_PAYMENT)
                .extracting(ReviewChecks::heldOn)
                .first()
                .satisfies(on -> assertThat(on).isBeforeOrEqualTo(paid.plusMonths(6)));
        LocalDate last = STARTED;
        for (ReviewView review : held) {
            LocalDate on = ReviewChecks.heldOn(review);
            assertThat(on).isBeforeOrEqualTo(last.plusMonths(12)).isBeforeOrEqualTo(review.dueBy());
            last = on;
        }
        assertThat(last).isAfter(FIVE_YEARS_ON.minusMonths(12));
        assertThat(firedAt("event_reviewComesUp"))
                .containsExactlyElementsOf(
                        held.stream().map(review -> morning(review.comesUpOn())).toList());
        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review -> review.status() == ReviewStatus.CONDUCTED)
                .extracting(ReviewView::kind)
                .contains(ReviewKind.EVENT, ReviewKind.REQUESTED, ReviewKind.SETTLING);
    }
}
