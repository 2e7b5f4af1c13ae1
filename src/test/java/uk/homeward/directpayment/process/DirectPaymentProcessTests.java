package uk.homeward.directpayment.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.DirectPaymentView;
import uk.homeward.directpayment.PaymentNotice;
import uk.homeward.directpayment.PaymentReturns;
import uk.homeward.directpayment.PaymentStatus;
import uk.homeward.directpayment.ReturnAnswers;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.hospital.StayDates;
import uk.homeward.movein.MoveInNotice;
import uk.homeward.movein.MoveInService;
import uk.homeward.packageend.OpenThingsOfPackage;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.sourcing.process.ApprovedPackages;

/** Direct payments on the real engine and database. */
class DirectPaymentProcessTests extends CaredForTest {

    /** A Thursday, between the visit of the morning and nothing else. */
    private static final LocalDate FIRST = TODAY.plusDays(10);

    @Autowired
    private DirectPaymentService payments;

    @Autowired
    private PaymentReturns returns;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private OpenThingsOfPackage open;

    @Autowired
    private MoveInService moveIns;

    @Autowired
    private PackageEndService ends;

    @Test
    @Tag("promise-1")
    void arrangedCareGoesOnUntilTheFirstPaidVisitIsEvidenced() {
        String carePackage = chosen();
        agreedAndPaid(carePackage);
        travelTo(FIRST);
        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .singleElement()
                .satisfies(part -> assertThat(part.endsOn()).isNull());
        assertThat(refused("social-worker", carePackage, "confirmFirstPaidVisit", visit(FIRST.plusDays(1), "08:00")))
                .contains("lies ahead");

        complete("social-worker", carePackage, "confirmFirstPaidVisit", visit(FIRST, "08:00"));

        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(care.uncovered()).isEmpty();
        assertThat(care.elements()).hasSize(2);
        assertThat(care.elements().get(0).endedAs()).isEqualTo(ElementEnd.REPLACED);
        assertThat(care.elements().get(0).endsOn()).isEqualTo(FIRST);
        assertThat(care.elements().get(1).kind()).isEqualTo(ElementKind.DIRECT_PAYMENT);
        assertThat(care.visits()).allMatch(visit -> "The person, with a direct payment".equals(visit.madeBy()));
        assertThat(now(carePackage).status()).isEqualTo(PaymentStatus.LIVE);
        assertLife("direct-payment", carePackage).isWaitingAt("event_returnComesUp");
    }

    /** They come home to what they arrange themselves: it is all that the plan asks for. */
    @Test
    @Tag("promise-1")
    void afterALapseThePersonAnswersForWhatThePlanAsksFor() {
        String carePackage = started();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        LocalDate home = TODAY.plusDays(20);
        travelTo(home);
        String stay = stays.ofCase(carePackage).get(0).reference();
        complete("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "The ward."));
        assertThat(delivery.isOver(carePackage)).isTrue();
        act("social-worker", () -> payments.choose(carePackage));
        agreedAndPaid(carePackage);

        complete("social-worker", carePackage, "confirmFirstPaidVisit", visit(home, "00:00"));

        assertThat(delivery.isOver(carePackage)).isFalse();
        assertThat(delivery.visitsOf(carePackage, 2)).isNotEmpty();
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    /** What met their needs until then was no plan of ours. */
    @Test
    @Tag("promise-1")
    void whoeverMovedInAnswersForWhatThePlanAsksFor() {
        String person = exempted();
        String carePackage = begin(
                "social-worker",
                () -> moveIns.expect(
                        person,
                        "Millbrook",
                        new MoveInNotice(
                                "Kent County Council",
                                TODAY,
                                TODAY,
                                "Each day.",
                                new BigDecimal("10.5"),
                                "harbour-live-in")));
        act("social-worker", () -> moveIns.arrived(carePackage, TODAY));
        begin("social-worker", () -> new ApprovedPackages(database, packages).timeAndTask(person, TODAY));
        act("social-worker", () -> payments.choose(carePackage));
        agreedAndPaid(carePackage);
        travelTo(FIRST);

        complete("social-worker", carePackage, "confirmFirstPaidVisit", visit(FIRST, "08:00"));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of("firstDayOfCare", FIRST.toString()));

        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(care.elements().get(0).endsOn()).isEqualTo(FIRST);
        assertThat(delivery.visitsOf(carePackage, 2)).hasSize(4);
        assertThat(care.uncovered()).isEmpty();
    }

    /** In England within six months of the first payment. */
    @Test
    @Tag("promise-2")
    void itsReviewsAreCountedFromTheFirstPayment() {
        String carePackage = chosen();
        agreedAndPaid(carePackage);

        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review ->
                        review.kind() == ReviewKind.DIRECT_PAYMENT && review.status() == ReviewStatus.SCHEDULED)
                .singleElement()
                .satisfies(review -> assertThat(review.dueBy()).isEqualTo(TODAY.plusMonths(6)));
    }

    /** Chosen while somebody was looked for: the plan that was approved knew nothing of it. */
    @Test
    @Tag("promise-2")
    void itsReviewsAreCountedAlsoWhereItWasPaidBeforeCareBegan() {
        String person = exempted();
        String carePackage =
                begin("social-worker", () -> new ApprovedPackages(database, packages).timeAndTask(person, TODAY));
        act("social-worker", () -> payments.choose(carePackage));
        agreedAndPaid(carePackage);
        travelTo(FIRST);
        complete("social-worker", carePackage, "confirmFirstPaidVisit", visit(FIRST, "08:00"));

        complete("social-worker", carePackage, "confirmPackageStart", Map.of("firstDayOfCare", FIRST.toString()));

        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review -> review.kind() == ReviewKind.DIRECT_PAYMENT)
                .singleElement()
                .satisfies(review -> assertThat(review.dueBy()).isEqualTo(TODAY.plusMonths(6)));
    }

    /** The council arranges the care under the plan that follows, and until it has started the person goes on paying. */
    @Test
    @Tag("promise-2")
    void itsReviewsGoOnUntilItHasEndedWhateverPlanFollows() {
        String carePackage = live();

        act("social-worker", () -> new ApprovedPackages(database, packages)
                .anotherPlan(carePackage, FIRST, false, FIRST.plusDays(7), 60));

        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review ->
                        review.kind() == ReviewKind.DIRECT_PAYMENT && review.status() == ReviewStatus.SCHEDULED)
                .singleElement()
                .satisfies(review -> assertThat(review.dueBy()).isEqualTo(TODAY.plusMonths(6)));
    }

    @Test
    void aReturnComesUpIsRemindedAndMissedAndTheNextOneFollows() {
        String carePackage = live();
        LocalDate until = TODAY.plusMonths(3).minusDays(1);
        travelTo(until.plusDays(1));
        assertThat(open(carePackage)).contains("userTask_checkPaymentReturn");
        LocalDate due = until.plusDays(28);
        travelTo(due.plusDays(14));
        assertThat(returns.ofPackage(carePackage)).singleElement().satisfies(one -> {
            assertThat(one.dueOn()).isEqualTo(due);
            assertThat(one.remindedOn()).isEqualTo(due.plusDays(14));
            assertThat(one.missingSince()).isNull();
        });
        travelTo(due.plusDays(28));
        assertThat(followUps.ofCase(carePackage)).anyMatch(one -> one.cause() == FollowUpCause.RETURN_MISSING);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();

        complete("finance", carePackage, "checkPaymentReturn", returned(due.plusDays(28)));

        assertThat(returns.ofPackage(carePackage)).hasSize(2);
        assertThat(returns.ofPackage(carePackage).get(0).unspent()).isEqualTo(1_250L);
        assertThat(returns.ofPackage(carePackage).get(1).fromDay()).isEqualTo(TODAY.plusMonths(3));
        assertThat(followUps.ofCase(carePackage)).allMatch(one -> one.settledOn() != null);
        assertLife("direct-payment", carePackage).hasPassed("endEvent_reminded", "endEvent_managersTold");
    }

    @Test
    @Tag("promise-1")
    void itEndsOnlyWhenArrangedCareHasStarted() {
        String carePackage = live();
        act(
                "social-worker",
                () -> payments.notice(
                        carePackage, new PaymentNotice(true, FIRST, FIRST.plusDays(1), "It is too much work.")));
        assertThat(now(carePackage).status()).isEqualTo(PaymentStatus.ENDING);
        String search = sourcing.ofPackage(carePackage).get(0).reference();
        assertThat(sourcing.find(search).status().open()).isTrue();
        travelTo(FIRST.plusDays(40));
        assertThat(now(carePackage).status()).isEqualTo(PaymentStatus.ENDING);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();

        LocalDate day = FIRST.plusDays(40);
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage, 2, new Successor("harbour-live-in", day.atStartOfDay(), day.atTime(0, 1))));

        assertThat(now(carePackage).status()).isEqualTo(PaymentStatus.ENDED);
        assertThat(now(carePackage).lastDay()).isEqualTo(day);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertLife("direct-payment", carePackage).isEnded();
        assertThat(reviews.ofCase(carePackage))
                .noneMatch(review ->
                        review.kind() == ReviewKind.DIRECT_PAYMENT && review.status() == ReviewStatus.SCHEDULED);
        assertThat(followUps.ofCase(carePackage)).anyMatch(one -> one.cause() == FollowUpCause.RETURN_MISSING);
    }

    /** Two things are to be seen to, each by itself: that the money is accounted for, and that the person has care. */
    @Test
    void whereItLapsesTheNeedsAreNotForgottenOverTheMoney() {
        String carePackage = live();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(FIRST)));
        travelTo(FIRST.plusDays(20));
        String stay = stays.ofCase(carePackage).get(0).reference();
        complete("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "The ward."));

        assertThat(followUps.ofCase(carePackage))
                .filteredOn(one -> one.settledOn() == null)
                .extracting(FollowUpView::cause)
                .containsExactlyInAnyOrder(FollowUpCause.LAPSED, FollowUpCause.RETURN_MISSING);
        act(
                "finance",
                () -> returns.receive(carePackage, new ReturnAnswers(FIRST.plusDays(20), 0L, null, "Statements.")));
        assertThat(followUps.ofCase(carePackage))
                .filteredOn(one -> one.settledOn() == null)
                .extracting(FollowUpView::cause)
                .containsExactly(FollowUpCause.LAPSED);
    }

    @Test
    void whoeverDeclinesItHasTheCareAsItWas() {
        String carePackage = chosen();
        DeliveryView before = delivery.find(carePackage).orElseThrow();

        act("social-worker", () -> payments.withdraw(carePackage, "She does not want it."));

        assertThat(delivery.find(carePackage)).contains(before);
        assertLife("direct-payment", carePackage).isEnded();
        assertThat(open(carePackage)).isEmpty();
        assertThatThrownBy(() -> payments.withdraw(carePackage, "Twice.")).isInstanceOf(Conflict.class);
        act("social-worker", () -> payments.choose(carePackage));
        assertThat(open(carePackage)).containsExactly("userTask_signPaymentAgreement");
    }

    @Test
    void itIsChosenOnce() {
        String carePackage = chosen();

        assertThatThrownBy(() -> payments.choose(carePackage))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("chosen already");
    }

    @Test
    void withThePlanItIsSetUpByItself() {
        String person = exempted();
        String carePackage =
                begin("social-worker", () -> new ApprovedPackages(database, packages).directPayment(person, TODAY));

        assertThat(open(carePackage))
                .containsExactlyInAnyOrder("userTask_confirmPackageStart", "userTask_signPaymentAgreement");
    }

    @Test
    @Tag("promise-12")
    void itEndsWithThePackageAndGoesOnWithItFromWhereItStood() {
        String carePackage = live();
        act("social-worker", () -> packages.close(carePackage, PackageEnd.MOVED_AWAY, "She moved to Kent.", FIRST));
        assertThat(now(carePackage).status()).isEqualTo(PaymentStatus.ENDED);
        assertThat(open.of(carePackage))
                .extracting(OpenThing::what)
                .contains("A return of the direct payment, due on "
                        + Wording.day(TODAY.plusMonths(3).plusDays(27)))
                .noneMatch(what -> what.startsWith("A process"));
        assertThat(requireNonNull(ends.ofPackage(carePackage).get(0).leftOpen()))
                .contains("A return of the direct");
        assertThat(ends.ofPackage(carePackage).get(0).cost()).isPositive();

        act("social-worker", () -> ends.withdraw(carePackage, true, "She stays."));

        assertThat(now(carePackage).status()).isEqualTo(PaymentStatus.LIVE);
        assertLife("direct-payment", carePackage).isWaitingAt("event_returnComesUp");
    }

    @Test
    @Tag("promise-12")
    void itGoesOnFromThePaidVisitWhereThatWasNotThereYet() {
        String carePackage = chosen();
        agreedAndPaid(carePackage);
        act("social-worker", () -> packages.close(carePackage, PackageEnd.MOVED_AWAY, "She moved.", TODAY));

        act("social-worker", () -> ends.withdraw(carePackage, true, "She stays."));

        assertThat(open(carePackage)).containsExactly("userTask_confirmFirstPaidVisit");
    }

    private String live() {
        String carePackage = chosen();
        agreedAndPaid(carePackage);
        travelTo(FIRST);
        complete("social-worker", carePackage, "confirmFirstPaidVisit", visit(FIRST, "08:00"));
        return carePackage;
    }

    private String chosen() {
        String carePackage = started();
        act("social-worker", () -> payments.choose(carePackage));
        return carePackage;
    }

    private void agreedAndPaid(String carePackage) {
        complete(
                "social-worker",
                carePackage,
                "signPaymentAgreement",
                Map.of(
                        "signedOn", TODAY.toString(),
                        "weeklyAmount", "£49.60",
                        "needFoundOn", TODAY.minusDays(7).toString(),
                        "employs", "YES",
                        "employerSupportOn", TODAY.toString()));
        complete(
                "finance",
                carePackage,
                "makeFirstPayment",
                Map.of(
                        "paymentAccount", "PREPAID_CARD",
                        "accountOn", TODAY.toString(),
                        "paidOn", TODAY.toString()));
        assertThat(now(carePackage).backDays()).isEqualTo(7);
    }

    private static Map<String, Object> visit(LocalDate on, String time) {
        return Map.of("firstPaidOn", on.toString(), "firstPaidTime", time, "evidence", "A timesheet.");
    }

    private static Map<String, Object> returned(LocalDate on) {
        return Map.of(
                "receivedOn", on.toString(),
                "returnEvidence", "Wages, and a course.",
                "unspent", "12.50",
                "paidBack", "YES");
    }

    private DirectPaymentView now(String carePackage) {
        return payments.ofPackage(carePackage).get(0);
    }
}
