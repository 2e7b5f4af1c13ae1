package uk.homeward.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.contribution.ContributionExamples;
import uk.homeward.contribution.ContributionService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.framework.FrameworkKeeping;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewMeeting.Involved;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewMeeting.Place;
import uk.homeward.review.ReviewView;
import uk.homeward.sourcing.ChosenBy;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.RequirementStatus;
import uk.homeward.sourcing.RetentionReason;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.HoldReason;
import uk.homeward.transfer.MarketGap;
import uk.homeward.transfer.ReachedBy;
import uk.homeward.transfer.TransferHandoverService;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.TransferView;
import uk.homeward.transfer.WaveStatus;

@Tag("promise-1")
class TransferProcessTests extends ServedByDirectCareTest {

    @Autowired
    private TransferHandoverService handovers;

    @Autowired
    private ContributionService contributions;

    @Autowired
    private RequirementEndings endings;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private FrameworkKeeping framework;

    @Autowired
    private CapacityReport capacity;

    @Test
    @Tag("DER-39")
    @Tag("DER-37")
    void somebodyGoesFromDirectCareToAProviderAndSettles() {
        String carePackage = servedByDirectCare("Ada");
        String wave = openWave();
        String transfer = of(carePackage).reference();
        reviewed(carePackage);
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SOURCING);
        awarded(carePackage);
        LocalDate first = cutOver(carePackage);

        assertThat(giverOf(carePackage)).isEqualTo(HOMEWARD);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(of(carePackage).releasedOn()).isEqualTo(first);
        assertThat(areas.find(wave).releasedMinutes()).isEqualTo(120);
        assertThat(newsTo(carePackage))
                .anyMatch(news -> news.contains("We meet on"))
                .anyMatch(news -> news.contains("We are looking for a provider"))
                .anyMatch(news -> news.contains("Homeward Bound Care Ltd takes over"))
                .anyMatch(news -> news.contains("Your new provider has started"));

        settle(carePackage);

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SETTLED);
        assertLife("transfer-to-pvi", transfer).isEnded().hasPassed("endEvent_transferred");
        assertThat(areas.find(wave).status()).isEqualTo(WaveStatus.CLOSED);
        assertLife("transfer-wave", wave).hasPassed("event_everybodyEngaged");
    }

    /** What the short-term service gains is what was released, and goes back with whoever comes back (DER-13). */
    @Test
    @Tag("DER-13")
    void somebodyWhoDoesNotSettleComesBack() {
        BigDecimal before = boughtOfTheShortTermService();
        String carePackage = handedOver("Bert");
        assertThat(boughtOfTheShortTermService().subtract(before)).isEqualByComparingTo("2");
        LocalDate monday = nextTuesday().minusDays(1);
        travelTo(monday);

        act(
                "broker",
                () -> handovers.comeBack(
                        of(carePackage).reference(),
                        monday.atTime(8, 0),
                        monday.plusDays(1).atTime(8, 0),
                        "She was afraid of them."));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.RETURNED);
        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertLife("transfer-handover", of(carePackage).reference()).hasPassed("endEvent_returned");
        travelTo(monday.plusDays(1));
        assertThat(boughtOfTheShortTermService()).isEqualByComparingTo(before);
    }

    private BigDecimal boughtOfTheShortTermService() {
        return Objects.requireNonNull(
                capacity.service("ENABLE").sources().get(0).bought());
    }

    @Test
    @Tag("DER-37")
    void aCutOverThatLeavesAVisitAloneIsRefusedWithItsName() {
        String carePackage = found("Cleo");
        LocalDate tuesday = nextTuesday();
        Map<String, Object> plan = whole(handover(tuesday));
        plan.put("firstVisitOn", tuesday.plusDays(1).toString());

        assertThat(refused("direct-care", of(carePackage).reference(), "planHandover", plan))
                .startsWith("The visit at 08:00 on")
                .contains("would have no provider");
        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
    }

    @Test
    @Tag("DER-28")
    void anotherLevelIsRefusedWhereNobodyAgreedToIt() {
        String carePackage = found("Dora");
        Map<String, Object> plan = whole(handover(nextTuesday()));
        plan.put("laterMinutes", 45);

        assertThat(refused("direct-care", of(carePackage).reference(), "planHandover", plan))
                .contains("08:00 would be on Monday at 08:45");
        plan.put("laterMinutes", 0);
        plan.put("personPays", "48.00");
        assertThat(refused("direct-care", of(carePackage).reference(), "planHandover", plan))
                .contains("pays £48.00 a week instead of £42.50");
    }

    /** What a financial assessment found is part of the level: another one in between is no matter of the transfer. */
    @Test
    @Tag("DER-28")
    @Tag("DER-38")
    void whatTheFinancialAssessmentFoundIsPartOfTheLevel() {
        String carePackage = found("Dina");
        Map<String, Object> plan = whole(handover(nextTuesday()));
        LocalDate today = LocalDate.now(clock);
        act("finance", () -> contributions.request(carePackage, today, null));
        act(
                "finance",
                () -> contributions.decide(carePackage, ContributionExamples.assessed(today, "251.68", "48.00")));

        assertThat(refused("direct-care", of(carePackage).reference(), "planHandover", plan))
                .contains("Their financial assessment found £48.00 a week");
        plan.put("personPays", "48.00");
        assertThat(refused("direct-care", of(carePackage).reference(), "planHandover", plan))
                .contains("pays £48.00 a week instead of £42.50");
    }

    /** The person chooses among those that may, and what they would like to keep is kept. */
    @Test
    @Tag("DER-18")
    void whoComesIsChosenWithThePersonAndWhatTheyPreferIsKept() {
        String carePackage = found("Doris");
        Map<String, Object> plan = whole(handover(nextTuesday()));
        plan.put("preferencesKept", false);

        assertThat(sourcing.find(String.valueOf(of(carePackage).requirement())).chosenBy())
                .isEqualTo(ChosenBy.PERSON);
        assertThat(of(carePackage).preferences()).isEqualTo("Women only");
        assertThat(refused("direct-care", of(carePackage).reference(), "planHandover", plan))
                .contains("What the person prefers is not kept.");
    }

    @Test
    @Tag("DER-38")
    void whatTurnsOutDifferentRaisesTheLegalFlag() {
        String carePackage = found("Edna");
        String transfer = of(carePackage).reference();
        LocalDate tuesday = nextTuesday();
        complete("direct-care", transfer, "planHandover", whole(handover(tuesday)));
        complete("direct-care", transfer, "confirmShadowVisits", Map.of("shadowVisits", 2, "shadowedOn", today()));
        travelTo(tuesday.plusDays(1));

        complete(
                "broker",
                transfer,
                "confirmTransfer",
                Map.of("providerCame", "YES", "calledOn", today(), "levelWords", "One worker instead of two."));

        assertThat(of(carePackage).legalFlag()).isEqualTo("One worker instead of two.");
    }

    @Test
    @Tag("DER-33")
    void whereTheProviderDoesNotComeDirectCareGoesOnAndSomebodyElseIsLookedFor() {
        String carePackage = found("Fred");
        String transfer = of(carePackage).reference();
        LocalDate tuesday = nextTuesday();
        complete("direct-care", transfer, "planHandover", whole(handover(tuesday)));
        complete("direct-care", transfer, "confirmShadowVisits", Map.of("shadowVisits", 2, "shadowedOn", today()));
        travelTo(tuesday);

        complete(
                "broker",
                transfer,
                "confirmTransfer",
                Map.of("providerCame", "NO", "failedBecause", "Its worker fell ill."));

        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SOURCING);
        assertThat(of(carePackage).releasedOn()).isNull();
        assertLife("transfer-handover", transfer).hasPassed("endEvent_didNotCome");
        assertThat(sourcing.find(String.valueOf(of(carePackage).requirement())).status())
                .isEqualTo(RequirementStatus.PUBLISHED);
    }

    @Test
    @Tag("DER-11")
    @Tag("DER-33")
    void withoutAProviderDirectCareGoesOnAndIsBrokeredAgainOnItsDay() {
        String carePackage = servedByDirectCare("Gwen");
        openWave();
        reviewed(carePackage);
        String requirement = String.valueOf(of(carePackage).requirement());
        travelTo(LocalDate.now(clock).plusDays(7));
        LocalDate again = LocalDate.now(clock).plusDays(21);
        complete(
                "manager",
                requirement,
                "authoriseOffFrameworkPurchase",
                Map.of("purchaseAnswer", "RETAIN", "rebrokerOn", again.toString()));
        assertThat(of(carePackage))
                .returns(TransferStatus.RETAINED, TransferView::status)
                .returns(RetentionReason.NO_PVI_PROVIDER, TransferView::keptFor)
                .returns(again, TransferView::lookAgainOn);
        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);

        travelTo(again);

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SOURCING);
    }

    @Test
    @Tag("DER-10")
    @Tag("DER-12")
    void atTheEndOfLifeDirectCareGoesOnUntilItIsLookedAtAgain() {
        String carePackage = servedByDirectCare("Hugh");
        openWave();
        told(carePackage);
        meet(carePackage);
        LocalDate again = LocalDate.now(clock).plusDays(28);
        signBoth(
                carePackage,
                findings("END_OF_LIFE", Map.of("reason", "Weeks to live.", "rebrokerOn", again.toString())));
        assertThat(of(carePackage).keptFor()).isEqualTo(RetentionReason.END_OF_LIFE);

        travelTo(again);

        assertThat(firedAt("event_rebrokerDay")).containsExactly(morning(again));
        assertThat(open(of(carePackage).reference())).containsExactly("userTask_bookReviewMeeting");
    }

    @Test
    @Tag("DER-15")
    void somebodyForWhomItIsNotRightStays() {
        String carePackage = servedByDirectCare("Iris");
        String wave = openWave();
        told(carePackage);
        meet(carePackage);
        signBoth(carePackage, findings("NOT_APPROPRIATE", Map.of("reason", "New faces frighten her.")));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.NOT_APPROPRIATE);
        assertLife("transfer-to-pvi", of(carePackage).reference()).isEnded().hasPassed("endEvent_staysWithDirectCare");
        assertThat(areas.find(wave).engagement().percent()).isEqualTo(100);
    }

    @Test
    void aRefusalIsTalkedOver() {
        String stays = servedByDirectCare("Jack");
        String agrees = servedByDirectCare("Kate");
        openWave();
        for (String carePackage : List.of(stays, agrees)) {
            told(carePackage);
        }
        LocalDate day = LocalDate.now(clock).plusDays(14);
        for (String carePackage : List.of(stays, agrees)) {
            complete("social-worker", of(carePackage).reference(), "bookReviewMeeting", meeting(day));
        }
        travelTo(day);
        for (String carePackage : List.of(stays, agrees)) {
            signBoth(carePackage, findings("REFUSED", Map.of("reason", "She likes who comes.")));
            assertThat(open(of(carePackage).reference())).containsExactly("userTask_discussRefusal");
        }

        discuss(stays, "STAYS");
        discuss(agrees, "AGREES");

        assertThat(of(stays).status()).isEqualTo(TransferStatus.NOT_APPROPRIATE);
        assertThat(of(agrees).status()).isEqualTo(TransferStatus.SOURCING);
    }

    private void discuss(String carePackage, String answer) {
        complete(
                "social-worker",
                of(carePackage).reference(),
                "discussRefusal",
                Map.of("refusalAnswer", answer, "refusalWords", "We talked for an hour."));
    }

    @Test
    @Tag("DER-24")
    @Tag("DER-34")
    void withADirectPaymentDirectCareGoesOnUntilTheFirstPaidVisit() {
        String carePackage = servedByDirectCare("Lena");
        openWave();
        told(carePackage);
        meet(carePackage);
        signBoth(carePackage, findings("DIRECT_PAYMENT", Map.of("paymentAnswer", "WISHED")));
        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
        String transfer = of(carePackage).reference();
        LocalDate first = LocalDate.now(clock).plusDays(30);
        travelTo(first);

        assertThatThrownBy(() -> act("social-worker", () -> handovers.paid(transfer, first, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what shows that the visit was made");
        act("social-worker", () -> handovers.paid(transfer, first, "Timesheet of the first week."));

        assertThat(giverOf(carePackage)).isEqualTo("Arranged by the person");
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertLife("transfer-to-pvi", transfer).isEnded().hasPassed("endEvent_directPayment");
    }

    @Test
    @Tag("DER-34")
    void aSearchMayEndWithADirectPaymentToo() {
        String carePackage = servedByDirectCare("Mona");
        openWave();
        reviewed(carePackage);
        String requirement = String.valueOf(of(carePackage).requirement());

        act("broker", () -> endings.chooseDirectPayment(requirement));
        act("broker", () -> endings.directPaymentLive(requirement));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.DIRECT_PAYMENT_CHOSEN);
        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
        assertLife("transfer-to-pvi", of(carePackage).reference()).isEnded().hasPassed("endEvent_ownArrangement");
    }

    @Test
    void aReviewThatLapsedDuringTheSearchIsHeldAgain() {
        String carePackage = servedByDirectCare("Nora");
        openWave();
        reviewed(carePackage);
        String requirement = String.valueOf(of(carePackage).requirement());
        travelTo(LocalDate.now(clock).plusDays(7));
        complete(
                "manager",
                requirement,
                "authoriseOffFrameworkPurchase",
                Map.of(
                        "purchaseAnswer",
                        "RETAIN",
                        "rebrokerOn",
                        LocalDate.now(clock).plusWeeks(12).toString()));
        travelTo(LocalDate.now(clock).plusWeeks(12));
        awarded(carePackage);

        assertThat(open(of(carePackage).reference())).containsExactly("userTask_bookReviewMeeting");
        meet(carePackage);
        signBoth(carePackage, findings("SUITABLE", Map.of()));

        assertThat(open(of(carePackage).reference())).containsExactly("userTask_planHandover");
    }

    @Test
    void inHospitalNobodyIsAskedAndAfterwardsTheReviewIsHeldAgain() {
        String carePackage = found("Olga");
        String transfer = of(carePackage).reference();
        complete("direct-care", transfer, "planHandover", whole(handover(nextTuesday())));

        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(LocalDate.now(clock))));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.ON_HOLD);
        assertThat(open(transfer)).isEmpty();
        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
        assertThat(sourcing.isSearching(carePackage)).isFalse();

        travelTo(LocalDate.now(clock).plusDays(9));
        act("social-worker", () -> stays.returned(carePackage, LocalDate.now(clock), null));
        runLives();

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.LETTER_SENT);
        assertThat(open(transfer)).containsExactly("userTask_bookReviewMeeting");
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    @Test
    void whoeverDiesOnHoldIsAskedNothingMore() {
        String carePackage = servedByDirectCare("Paul");
        String wave = openWave();
        String transfer = of(carePackage).reference();
        act("social-worker", () -> transferring.hold(transfer, HoldReason.BEREAVEMENT, LocalDate.now(clock)));

        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_DIED, null));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.DIED);
        assertLife("transfer-to-pvi", transfer).isEnded().hasPassed("endEvent_endedOnHold");
        assertThat(areas.find(wave).engagement()).satisfies(count -> {
            assertThat(count.died()).isEqualTo(1);
            assertThat(count.engaged()).isZero();
        });
        assertThat(areas.find(wave).status()).isEqualTo(WaveStatus.CLOSED);
    }

    /** The search that stops with it is no wish for a direct payment. */
    @Test
    @Tag("DER-33")
    void whoeverGoesIntoHospitalDuringTheSearchIsAskedAgainAfterwards() {
        String carePackage = servedByDirectCare("Uma");
        openWave();
        reviewed(carePackage);
        String transfer = of(carePackage).reference();
        assertThat(sourcing.isSearching(carePackage)).isTrue();

        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(LocalDate.now(clock))));
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.ON_HOLD);
        assertThat(sourcing.isSearching(carePackage)).isFalse();
        act("social-worker", () -> stays.returned(carePackage, LocalDate.now(clock), null));
        runLives();

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.LETTER_SENT);
        assertThat(open(transfer)).containsExactly("userTask_bookReviewMeeting");
    }

    @Test
    @Tag("DER-40")
    void whoeverMovesDuringTheSearchHasMoved() {
        String carePackage = servedByDirectCare("Vera");
        openWave();
        reviewed(carePackage);

        act("social-worker", () -> transferring.moved(of(carePackage).reference(), "To her son in York."));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.MOVED);
        assertThat(sourcing.isSearching(carePackage)).isFalse();
    }

    @Test
    @Tag("DER-40")
    void deathsMovesAndUndeliveredLettersAreToldApart() {
        String died = servedByDirectCare("Quin");
        String moved = servedByDirectCare("Rosa");
        String unreached = servedByDirectCare("Stan");
        String wave = openWave();
        told(unreached);
        act("social-worker", () -> packages.close(died, PackageEnd.PERSON_DIED, null));
        act("social-worker", () -> transferring.moved(of(moved).reference(), "To her son in York."));
        act(
                "social-worker",
                () -> sendings.returned(
                        String.valueOf(of(unreached).letter()), LocalDate.now(clock), "Unknown at this address."));

        assertThat(areas.find(wave).engagement()).satisfies(count -> {
            assertThat(count.people()).isEqualTo(3);
            assertThat(count.died()).isEqualTo(1);
            assertThat(count.moved()).isEqualTo(1);
            assertThat(count.notReached()).isEqualTo(1);
            assertThat(count.open()).isEqualTo(1);
            assertThat(count.percent()).isZero();
        });
        assertThat(areas.find(wave).status()).isEqualTo(WaveStatus.OPEN);
        assertLife("transfer-to-pvi", of(moved).reference()).isEnded().hasPassed("endEvent_transferEnded");
    }

    @Test
    @Tag("DER-30")
    void whoeverPostDoesNotReachIsToldInAnotherWay() {
        String carePackage = servedByDirectCare("Tess");
        openWave();
        String transfer = of(carePackage).reference();
        assertThat(newsTo(carePackage)).singleElement().asString().contains("not about changing or reducing your care");
        assertThat(open(transfer)).isEmpty();

        assertThatThrownBy(() -> act(
                        "social-worker",
                        () -> transferring.reached(transfer, ReachedBy.VISIT, LocalDate.now(clock), null)))
                .isInstanceOf(Refusal.class);
        act(
                "social-worker",
                () -> transferring.reached(
                        transfer, ReachedBy.VISIT, LocalDate.now(clock), "Sue told her at the hostel."));

        assertThat(open(transfer)).containsExactly("userTask_bookReviewMeeting");
        LocalDate tooSoon = LocalDate.now(clock).plusDays(13);
        assertThat(refused("social-worker", transfer, "bookReviewMeeting", meeting(tooSoon)))
                .contains("or later");
    }

    @Test
    @Tag("DER-30")
    void whoeverHeardOfItBeforeIsAskedForAMeetingAtOnce() {
        String carePackage = servedByDirectCare("Uma");
        String wave = begin("commissioner", () -> waves.plan("MILLBROOK"));
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("400")));
        travelTo(OPENS_ON);
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES"));
        String transfer = of(carePackage).reference();
        act(
                "social-worker",
                () -> transferring.reached(transfer, ReachedBy.TELEPHONE, LocalDate.now(clock), "Sue rang her."));

        runLives();

        assertThat(open(transfer)).containsExactly("userTask_bookReviewMeeting");
        assertThat(newsTo(carePackage)).isEmpty();
    }

    @Test
    @Tag("DER-05")
    @Tag("DER-25")
    @Tag("DER-26")
    void anAreaWithoutAMarketDoesNotOpenAndItsGapsAreWork() {
        servedByDirectCare("Vera");
        String wave = begin("commissioner", () -> waves.plan("MILLBROOK"));
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("2")));
        assertThat(open(wave)).isEmpty();
        travelTo(OPENS_ON);

        assertThat(refused("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES")))
                .startsWith("Providers offer 2 h a week in Millbrook, and 2 h 12 min are needed");
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "NO"));

        assertThat(areas.find(wave).neededMinutes()).isEqualTo(132);
        assertThat(areas.find(wave).offeredMinutes()).isEqualTo(120);
        assertThat(waves.gaps(wave)).containsExactly(new MarketGap(wave, "Millbrook", CareNeed.ONE_WORKER, 12));
        assertThat(database.queryForList("select what from audit_entry where case_reference = ?", String.class, wave))
                .contains("Market gap found");
        travelTo(OPENS_ON.plusDays(14));
        assertThat(open(wave)).containsExactly("userTask_confirmMarketCapacity");
    }

    @Test
    @Tag("DER-07")
    @Tag("DER-16")
    void everybodyOfDirectCareIsInScopeAlsoWhoJoinsLaterAndNobodyElse() {
        String first = servedByDirectCare("Wilma");
        String other = started();
        openWave();
        assertThat(transfers.ofPackage(first)).isPresent();
        assertThat(transfers.ofPackage(other)).isEmpty();

        String later = servedByDirectCare("Xenia");
        act("commissioner", () -> waves.takeInAll());
        runLives();

        assertThat(of(later).status()).isEqualTo(TransferStatus.IN_SCOPE);
        assertThat(newsTo(later)).hasSize(1);
        act("commissioner", () -> assertThat(waves.takeInAll()).isZero());
    }

    @Test
    @Tag("DER-23")
    void onlyARegisteredProviderWithAContractMayOffer() {
        String wave = begin("commissioner", () -> waves.plan("MILLBROOK"));

        assertThatThrownBy(() -> waves.tellOffer(wave, "millbrook-house", CareNeed.NIGHT, BigDecimal.TEN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not on the framework");
    }

    /** Whoever may offer today may be suspended when the offer is taken. */
    @Test
    @Tag("DER-23")
    void onTheDayOfTheAwardAProviderThatWasSuspendedIsRefused() {
        String carePackage = servedByDirectCare("Yara");
        openWave();
        reviewed(carePackage);
        String requirement = offered(carePackage);
        act("commissioner", () -> framework.suspend(HOMEWARD, "Its manager has left."));

        Map<String, Object> award = Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON");
        try {
            assertThat(refused("broker", requirement, "chooseOffer", award))
                    .startsWith("Homeward Bound Care Ltd gets no new work at present");
        } finally {
            act("commissioner", () -> framework.resume(HOMEWARD, "A manager is registered."));
        }
        complete("broker", requirement, "chooseOffer", award);
        assertThat(open(of(carePackage).reference())).containsExactly("userTask_planHandover");
    }

    @Test
    @Tag("DER-17")
    void theTwoWhoSignAreTwoPeople() {
        String carePackage = servedByDirectCare("Yves");
        openWave();
        told(carePackage);
        meet(carePackage);
        String transfer = of(carePackage).reference();
        complete("direct-care", transfer, "signJointReviewAsDirectCare", Map.of("metOn", today()));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SIGNED_BY_ONE);
        database.update("update transfer set direct_care = 'social-worker'");
        assertThat(refused("social-worker", transfer, "signJointReviewAsSocialWorker", findings("SUITABLE", Map.of())))
                .startsWith("You signed this review for the other team.");
    }

    private String handedOver(String name) {
        String carePackage = found(name);
        cutOver(carePackage);
        return carePackage;
    }

    /** The made-up plan has no assessment whose outcomes the form would ask for. */
    private void settle(String carePackage) {
        ReviewView settling = reviews.ofCase(carePackage).stream()
                .filter(review -> review.kind() == ReviewKind.SETTLING)
                .findFirst()
                .orElseThrow();
        travelTo(settling.comesUpOn());
        act(
                "social-worker",
                () -> reviews.conduct(
                        settling.reference(),
                        new ReviewMeeting(
                                LocalDate.now(clock), Place.AT_HOME, null, Involved.PERSON, OutcomesAchieved.FULLY_MET),
                        (subject, held) -> {}));
    }
}
