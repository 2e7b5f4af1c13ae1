package uk.homeward.packagereview.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.packagereview.ReviewExamples.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.carepackage.PackageApproval;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.packagereview.PackageFindings;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.Proposal;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.refusal.Conflict;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.supportplan.LongTermTest;

class ReviewCycleProcessTests extends LongTermTest {

    private static final String CONDUCT = "userTask_conductPackageReview";

    @Autowired
    private CarePackageService packages;

    @Autowired
    private SourcingLookup sourcing;

    @Autowired
    private RequirementEndings endings;

    @Autowired
    private DirectPaymentService payments;

    @Autowired
    private PackageReviewRequests requests;

    @Autowired
    private PackageReviewMeetings meetings;

    @Autowired
    private PackageReviewDiary diary;

    @Test
    @Tag("ELO-24")
    void theFirstReviewComesUpOnDay42AndTheNextIsDueTwelveMonthsLater() {
        String carePackage = started();
        String review = only(carePackage, ReviewStatus.SCHEDULED).reference();
        travelTo(TODAY.plusDays(41));
        assertThat(open(review)).isEmpty();
        travelTo(TODAY.plusDays(42));
        assertThat(firedAt("event_reviewComesUp")).containsExactly(morning(TODAY.plusDays(42)));
        assertThat(open(review)).containsExactly(CONDUCT);
        LocalDate held = TODAY.plusDays(44);
        travelTo(TODAY.plusDays(54));

        Map<String, Object> answers = form(held, "NO_CHANGE", Map.of("lateReason", "The notes lay in the car."));
        answers.remove("nutritionScore");
        assertThat(refused("social-worker", review, "conductPackageReview", answers))
                .startsWith("Score “Eating well” too");
        complete(
                "social-worker", review, "conductPackageReview", form(held, "NO_CHANGE", Map.of("lateReason", "Ill.")));

        ReviewView found = reviews.find(review);
        assertThat(requireNonNull(found.meeting()).outcomesAchieved()).isEqualTo(OutcomesAchieved.PARTIALLY_MET);
        assertThat(((PackageFindings) requireNonNull(found.findings())).scores())
                .hasSize(2);
        ReviewView next = only(carePackage, ReviewStatus.SCHEDULED);
        assertThat(next.kind()).isEqualTo(ReviewKind.ANNUAL);
        assertThat(next.dueBy()).isEqualTo(held.plusMonths(12));
        assertLife("review-cycle", carePackage).isWaitingAt("gateway_untilReview");
        travelTo(next.comesUpOn());
        assertThat(open(next.reference())).containsExactly(CONDUCT);
    }

    /** One that is late holds up none that follows, and is not moved by it; one conversation does for both in the end. */
    @Test
    void aLateReviewStaysWhereAnotherPlanHolds() {
        String carePackage = started();
        String late = only(carePackage, ReviewStatus.SCHEDULED).reference();
        travelTo(TODAY.plusDays(60));
        replan(carePackage);

        ReviewView anew = only(carePackage, ReviewStatus.SCHEDULED);
        assertThat(anew.comesUpOn()).isEqualTo(TODAY.plusDays(102));
        assertThat(reviews.find(late).dueBy()).isEqualTo(TODAY.plusDays(56));
        travelTo(TODAY.plusDays(102));
        assertThat(open(late)).containsExactly(CONDUCT);
        assertThat(open(anew.reference())).containsExactly(CONDUCT);
        complete("social-worker", anew.reference(), "conductPackageReview", form(TODAY.plusDays(102), "NO_CHANGE"));

        assertLife("review", late).isEnded().hasPassed("endEvent_reviewCancelled");
        assertThat(only(carePackage, ReviewStatus.SCHEDULED).kind()).isEqualTo(ReviewKind.ANNUAL);
    }

    /** Whoever looked at a fall has not looked at the plan. */
    @Test
    @Tag("promise-2")
    void aReviewAfterAnEventIsNoneOfThoseThatAreCounted() {
        String carePackage = started();
        String first = only(carePackage, ReviewStatus.SCHEDULED).reference();
        LocalDate day = TODAY.plusDays(44);
        travelTo(day);
        String fall = ask(carePackage, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, day, null, null, null));
        travelTo(day.plusDays(1));
        complete(
                "social-worker",
                fall,
                "conductEventReview",
                form(day.plusDays(1), "NO_CHANGE", Map.of("safeNow", "YES")));

        replan(carePackage);

        assertThat(open(first)).containsExactly(CONDUCT);
    }

    @Test
    void whatIsAskedForAndWhatHappensMovesNothingThatIsCounted() {
        String carePackage = started();
        ReviewView first = only(carePackage, ReviewStatus.SCHEDULED);
        travelTo(TODAY.plusDays(5));
        String asked =
                ask(carePackage, new ReviewAsk(ReviewKind.REQUESTED, null, TODAY.plusDays(4), "Her son", null, null));
        String fall = ask(
                carePackage, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, TODAY.plusDays(5), null, null, null));
        travelTo(TODAY.plusDays(6));
        assertThat(open(asked)).containsExactly("userTask_conductRequestedReview");
        assertThat(open(fall)).containsExactly("userTask_conductEventReview");
        assertThat(reviews.find(asked).dueBy()).isEqualTo(TODAY.plusDays(4 + 28));
        assertThatThrownBy(() -> requests.ask(
                        carePackage,
                        new ReviewAsk(ReviewKind.REQUESTED, null, TODAY.plusDays(6), "Her son", null, null)))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith(asked + " is for the same");

        complete(
                "social-worker",
                asked,
                "conductRequestedReview",
                form(TODAY.plusDays(6), "NO_CHANGE", Map.of("answerGiven", "The visit comes earlier.")));
        act("social-worker", () -> requests.withdraw(fall, "It was her neighbour."));

        assertLife("review", fall).isEnded();
        assertThat(only(carePackage, ReviewStatus.SCHEDULED)).isEqualTo(first);
    }

    @Test
    void aManagerWhoDidNotHoldItLetsAChangeThrough() {
        String carePackage = started();
        travelTo(TODAY.plusDays(42));
        String review = onlyOpen(carePackage);
        complete("social-worker", review, "conductPackageReview", form(TODAY.plusDays(42), "CHANGE_OF_PLAN"));
        String event = ask(
                carePackage,
                new ReviewAsk(ReviewKind.EVENT, ReviewCause.HOSPITAL_STAY, TODAY.plusDays(42), null, null, null));
        travelTo(TODAY.plusDays(43));
        Map<String, Object> answers = form(TODAY.plusDays(43), "CHANGE_OF_PLAN", Map.of("safeNow", "YES"));
        complete("social-worker", event, "conductEventReview", answers);
        assertThat(proposal(review).state()).isEqualTo(Proposal.State.OVERTAKEN);
        assertThat(open(carePackage)).containsExactly("userTask_approveChange");

        complete("manager", carePackage, "approveChange", Map.of("changeApproved", "YES"));

        assertThat(proposal(event).state()).isEqualTo(Proposal.State.APPROVED);
        assertThat(assessments.ofCase(carePackage).get(0).source()).isEqualTo(AssessmentSource.CHANGED_NEEDS);
    }

    @Test
    void changedNeedsAreAssessedAnewAndNobodyApprovesThat() {
        String carePackage = started();
        travelTo(TODAY.plusDays(42));

        complete(
                "social-worker",
                onlyOpen(carePackage),
                "conductPackageReview",
                form(TODAY.plusDays(42), "CHANGED_NEED"));

        assertThat(open(carePackage)).isEmpty();
        assertThat(open(assessments.ofCase(carePackage).get(0).reference())).containsExactly("userTask_assessNeeds");
    }

    @Test
    void aReviewWithOneOfTwoSignaturesIsNotRecorded() {
        String carePackage = started();
        String settling = ask(carePackage, new ReviewAsk(ReviewKind.SETTLING, null, TODAY, null, null, null));
        travelTo(TODAY.plusDays(42));
        Map<String, Object> answers = form(TODAY.plusDays(42), "NO_CHANGE", Map.of("settled", "SETTLED"));

        assertThat(refused("social-worker", settling, "conductSettlingReview", answers))
                .startsWith("This review needs two signatures, and there is one");
        act("social-worker", () -> meetings.sign(settling));
        assertThat(refused("social-worker", settling, "conductSettlingReview", answers))
                .startsWith("You have signed this review already.");
        database.update("update package_review set signed_by = 'direct-care' where review_reference = ?", settling);
        complete("social-worker", settling, "conductSettlingReview", answers);

        assertThat(reviews.find(settling).status()).isEqualTo(ReviewStatus.CONDUCTED);
    }

    /** In England within six months of the first payment, and then within twelve, together with the plan. */
    @Test
    void aDirectPaymentHasReviewsOfItsOwn() {
        String carePackage = started();
        act("social-worker", () -> diary.payment(carePackage, TODAY));
        ReviewView payment = scheduled(carePackage).get(1);
        assertThat(payment.kind()).isEqualTo(ReviewKind.DIRECT_PAYMENT);
        assertThat(payment.dueBy()).isEqualTo(TODAY.plusMonths(6));
        travelTo(payment.comesUpOn());
        assertThat(open(payment.reference())).containsExactly("userTask_conductPaymentReview");

        Map<String, Object> answers = form(
                payment.comesUpOn(), "NO_CHANGE", Map.of("paymentUse", "AS_AGREED", "paymentManaged", "NOT_ANY_MORE"));
        assertThat(refused("social-worker", payment.reference(), "conductPaymentReview", answers))
                .startsWith("The direct payment is not managed");
        answers.put("paymentManaged", "WITH_HELP");
        complete("social-worker", payment.reference(), "conductPaymentReview", answers);

        ReviewView next = only(carePackage, ReviewStatus.SCHEDULED);
        assertThat(next.kind()).isEqualTo(ReviewKind.DIRECT_PAYMENT);
        assertThat(next.dueBy()).isEqualTo(payment.comesUpOn().plusMonths(12));
    }

    @Test
    void aStartThatIsPutRightMovesTheFirstReviewAlsoWhereItHadComeUp() {
        String carePackage = started();
        travelTo(TODAY.plusDays(42));
        String early = onlyOpen(carePackage);

        act("social-worker", () -> packages.correctStart(carePackage, TODAY.plusDays(10), "It was the week after."));

        assertLife("review", early).isEnded();
        ReviewView right = only(carePackage, ReviewStatus.SCHEDULED);
        assertThat(right.comesUpOn()).isEqualTo(TODAY.plusDays(52));
        assertThat(right.dueBy()).isEqualTo(TODAY.plusDays(66));
        travelTo(TODAY.plusDays(52));
        assertThat(open(right.reference())).containsExactly(CONDUCT);
    }

    @Test
    void deathEndsAllReviewsAndWhatTheyPropose() {
        String carePackage = started();
        travelTo(TODAY.plusDays(42));
        complete("social-worker", onlyOpen(carePackage), "conductPackageReview", form(TODAY.plusDays(42), "END"));
        String fall = ask(
                carePackage, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, TODAY.plusDays(42), null, null, null));

        act(
                "manager",
                () -> people.recordDeath(packages.find(carePackage).personReference(), TODAY.plusDays(42), null));

        assertLife("care-package", carePackage).isEnded();
        assertLife("review-cycle", carePackage).isEnded().hasPassed("endEvent_cycleOver");
        assertThat(reviews.find(fall).status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(open(carePackage)).isEmpty();
        assertThat(scheduled(carePackage)).isEmpty();
    }

    private String started() {
        String assessment = assessed();
        verified(assessment);
        told(assessment, "TIME_AND_TASK", null);
        mornings(assessment, 105);
        complete("social-worker", assessment, "writeSupportPlan", Map.of("involvedPerson", true));
        agreed(assessment);
        String carePackage = assessments.find(assessment).packageReference();
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        act("social-worker", () -> endings.chooseDirectPayment(requirement));
        act("social-worker", () -> endings.directPaymentLive(requirement));
        act("social-worker", () -> payments.withdraw(carePackage, "Care begins without a search, and that is all."));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of("firstDayOfCare", TODAY.toString()));
        return begin("social-worker", () -> carePackage);
    }

    private void replan(String carePackage) {
        act(
                "social-worker",
                () -> packages.approve(
                        carePackage,
                        new PackageApproval(
                                requireNonNull(packages.find(carePackage).planReference()),
                                DeliveryModel.TIME_AND_TASK,
                                false,
                                LocalDate.now(clock))));
    }

    private String ask(String carePackage, ReviewAsk ask) {
        return begin("social-worker", () -> requests.ask(carePackage, ask));
    }

    private List<ReviewView> scheduled(String carePackage) {
        return reviews.ofCase(carePackage).stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED)
                .sorted(Comparator.comparing(ReviewView::comesUpOn))
                .toList();
    }

    private String onlyOpen(String carePackage) {
        return only(carePackage, ReviewStatus.OPEN).reference();
    }

    private ReviewView only(String carePackage, ReviewStatus status) {
        List<ReviewView> found = reviews.ofCase(carePackage).stream()
                .filter(review -> review.status() == status)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Proposal proposal(String review) {
        return requireNonNull(
                ((PackageFindings) requireNonNull(reviews.find(review).findings())).proposal());
    }
}
