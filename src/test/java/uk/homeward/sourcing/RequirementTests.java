package uk.homeward.sourcing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.sourcing.Needed.DAY;
import static uk.homeward.sourcing.Needed.MONDAY;
import static uk.homeward.sourcing.Needed.at;
import static uk.homeward.sourcing.Needed.bid;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class RequirementTests {

    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    @Test
    @Tag("ELO-38")
    void whoeverIsChosenStarts() {
        Needed needed = new Needed().offered("harbour").closed();
        assertThat(needed.next()).isEqualTo(NextStep.CHOOSE_OFFER);

        needed.chosen(1);
        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
        needed.requirement.confirmStart(null, DAY.plusDays(2), at(THURSDAY));

        assertThat(needed.status()).isEqualTo(RequirementStatus.START_CONFIRMED);
        assertThat(needed.requirement.uncovered()).isEmpty();
    }

    /** An hour after it was published; its window ends after a day. */
    @Test
    void theWindowOfWhatIsUrgentEndsSoonerAndOfWhatIsNotItIsCountedAnew() {
        Requirement requirement = new Needed().requirement;
        Instant sooner = MONDAY.plus(Duration.ofHours(5));

        requirement.change(Urgency.URGENT, window(sooner));
        assertThat(requirement.course().windowEndsAt()).isEqualTo(sooner);
        assertThatThrownBy(() -> requirement.change(Urgency.URGENT, window(sooner)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("It is so already.");
        requirement.change(Urgency.STANDARD, window(TUESDAY));
        assertThat(requirement.course().windowEndsAt()).isEqualTo(TUESDAY);

        requirement.change(Urgency.URGENT, window(THURSDAY));
        assertThat(requirement.course().windowEndsAt()).isEqualTo(TUESDAY);
        assertThat(requirement.terms().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void whereAProviderIsChosenUrgencyMovesNoWindowAndNothingIsUrgentOnceItIsOver() {
        Needed chosen = new Needed().offered("harbour").closed().chosen(1);
        Instant before = chosen.requirement.course().windowEndsAt();

        chosen.requirement.change(Urgency.URGENT, window(MONDAY));

        assertThat(chosen.requirement.course().windowEndsAt()).isEqualTo(before);
        Requirement over = new Needed().died().requirement;
        assertThatThrownBy(() -> over.change(Urgency.URGENT, window(MONDAY))).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("ELO-38")
    void everybodyHasAnsweredWhereEachOfThoseAskedHasAnOffer() {
        Needed needed = new Needed().offered("harbour").offered("saltmarsh", 1);

        assertThat(needed.requirement.answeredBy(List.of("harbour", "saltmarsh")))
                .isTrue();
        assertThat(needed.requirement.answeredBy(List.of("harbour", "saltmarsh", "homeward")))
                .isFalse();
        assertThat(needed.requirement.answeredBy(List.of())).isFalse();
        assertThat(needed.closed().requirement.answeredBy(List.of("harbour"))).isFalse();
    }

    private static Moment window(Instant ends) {
        return new Moment(MONDAY, ends, ends, ends);
    }

    /** Two workers count twice, and it is rounded once. */
    @Test
    @Tag("ELO-16")
    void theHoursOfAnOfferAreMinutesTimesWorkers() {
        NeededVisit two =
                new NeededVisit(1, DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(8, 0), 20, 2, true, true);

        assertThat(NeededVisits.hours(List.of(two))).isEqualByComparingTo("0.67");
        assertThat(NeededVisits.hours(List.of(two, two, two))).isEqualByComparingTo("2");
        assertThat(NeededVisits.whole(new BigDecimal("12.5")).hours()).isEqualByComparingTo("12.5");
    }

    @Test
    void twoProvidersShareTheVisits() {
        Needed needed =
                new Needed().offered("harbour", 1, 2).offered("saltmarsh", 3, 4).closed();

        needed.chosen(1, 2);
        assertThatThrownBy(() -> needed.requirement.confirmStart(null, DAY.plusDays(2), at(THURSDAY)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Give the number of the award, as it stands beside the form.");
        needed.requirement.confirmStart(1, DAY.plusDays(2), at(THURSDAY));
        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
        needed.requirement.confirmStart(2, DAY.plusDays(2), at(THURSDAY));

        assertThat(needed.status()).isEqualTo(RequirementStatus.START_CONFIRMED);
    }

    @Test
    void everyVisitIsGivenByExactlyOne() {
        Needed needed = new Needed()
                .offered("harbour", 1, 2)
                .offered("saltmarsh", 2, 3, 4)
                .closed();

        assertThatThrownBy(() -> needed.chosen(1))
                .hasMessage(
                        "Nobody would give Wednesday 08:00. Choose offers that cover every visit, or have it published again.");
        assertThatThrownBy(() -> needed.chosen(1, 2))
                .hasMessage("Both offers contain Tuesday 08:00. Choose two that share no visit.");
        assertThat(needed.next()).isEqualTo(NextStep.CHOOSE_OFFER);
    }

    @Test
    void offersAfterTheWindowAreRefused() {
        Needed needed = new Needed();

        assertThatThrownBy(() -> needed.requirement.offer(bid("harbour"), at(TUESDAY)))
                .isInstanceOf(Conflict.class)
                .hasMessage("The time for offers is over. If it is published again, you will find it on your list.");
        needed.offered("saltmarsh").closed();
        assertThatThrownBy(() -> needed.requirement.offer(bid("harbour"), at(MONDAY)))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("Offers for this requirement are no longer taken.");
    }

    @Test
    void aProviderHasOneOfferAndMayWithdrawItUntilItIsChosen() {
        Needed needed = new Needed().offered("harbour");
        assertThatThrownBy(() -> needed.offered("harbour")).isInstanceOf(Conflict.class);

        assertThat(needed.requirement.withdraw("harbour")).isFalse();
        needed.offered("harbour").closed().chosen(2);

        assertThatThrownBy(() -> needed.requirement.withdraw("harbour"))
                .hasMessageContaining("tell the brokers that you cannot start");
    }

    /** Nobody answers: wider terms, then managers, then Direct Care until a day, and then it begins anew. */
    @Test
    @Tag("ELO-40")
    void nothingStaysWithoutANextStep() {
        Needed needed = new Needed().closed();
        assertThat(needed.status()).isEqualTo(RequirementStatus.WIDENED);
        needed.closed();
        assertThat(needed.next()).isEqualTo(NextStep.AUTHORISE_PURCHASE);

        needed.requirement.retain(RetentionReason.NO_PVI_PROVIDER, DAY.plusDays(28));
        assertThat(needed.next()).isEqualTo(NextStep.BROKER_AGAIN);
        needed.requirement.brokerAgain(at(MONDAY.plus(Duration.ofDays(28))));

        assertThat(needed.status()).isEqualTo(RequirementStatus.PUBLISHED);
        assertThat(needed.requirement.widened()).isFalse();
    }

    @Test
    void whereTheLastOfferIsWithdrawnMoreAreAsked() {
        Needed needed = new Needed().offered("harbour").closed();

        assertThat(needed.requirement.withdraw("harbour")).isTrue();
        needed.requirement.closeWindow(at(TUESDAY));

        assertThat(needed.status()).isEqualTo(RequirementStatus.WIDENED);
    }

    /** 48 hours; one second earlier nothing is void. */
    @Test
    void whoeverDoesNotStartInTimeStartsNoMore() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1);
        Instant over = TUESDAY.plus(Duration.ofHours(48));

        needed.requirement.voidLateAwards(at(over.minusSeconds(1)));
        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
        needed.requirement.voidLateAwards(at(over));

        assertThat(needed.status()).isEqualTo(RequirementStatus.PUBLISHED);
        assertThat(needed.requirement.uncovered()).hasSize(4);
    }

    @Test
    void whatHasStartedGoesOnWhereTheOtherDoesNotStart() {
        Needed needed = new Needed()
                .offered("harbour", 1, 2)
                .offered("saltmarsh", 3, 4)
                .closed()
                .chosen(1, 2);
        needed.requirement.confirmStart(1, DAY.plusDays(1), at(TUESDAY));

        needed.requirement.notStarting(null, "Their worker is ill.", at(THURSDAY));

        assertThat(needed.status()).isEqualTo(RequirementStatus.PUBLISHED);
        assertThat(needed.requirement.uncovered())
                .extracting(NeededVisit::number)
                .containsExactly(3, 4);
    }

    @Test
    void aStartThatIsToldAfterItsTimeCountsWhileNobodyElseHasTheVisits() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1);
        needed.requirement.voidLateAwards(at(MONDAY.plus(Duration.ofDays(4))));

        needed.requirement.confirmStart(1, DAY.plusDays(2), at(MONDAY.plus(Duration.ofDays(12))));

        assertThat(needed.status()).isEqualTo(RequirementStatus.START_CONFIRMED);
    }

    @Test
    void aVoidAwardIsNotRevivedWhereSomebodyElseHasTheVisits() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1);
        needed.requirement.voidLateAwards(at(MONDAY.plus(Duration.ofDays(4))));
        needed.requirement.offer(bid("saltmarsh"), at(MONDAY.plus(Duration.ofDays(4))));
        needed.requirement.closeWindow(at(MONDAY.plus(Duration.ofDays(5))));
        needed.chosen(2);

        assertThatThrownBy(() -> needed.requirement.confirmStart(1, DAY.plusDays(2), at(THURSDAY)))
                .isInstanceOf(Refusal.class);
        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
    }

    @Test
    void careCannotHaveStartedAheadOrBeforeItWasAwarded() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1);

        assertThatThrownBy(() -> needed.requirement.confirmStart(null, DAY.plusDays(9), at(THURSDAY)))
                .hasMessageStartingWith("The first day of care lies ahead.");
        assertThatThrownBy(() -> needed.requirement.confirmStart(null, DAY, at(THURSDAY)))
                .hasMessage("It was awarded on 23 February 2027; care cannot have started before. Check the day.");
    }

    @Test
    @Tag("ELO-11")
    void nobodyApprovesTheirOwnPurchaseOffTheFramework() {
        Needed needed = new Needed().offered("harbour").closed();
        needed.requirement.proposePurchase(
                new PurchaseProposal("Corner Care", new BigDecimal("27.50"), "Nobody speaks Welsh.", "broker"),
                at(THURSDAY));

        assertThat(needed.requirement.course().chooseBy()).isEqualTo(THURSDAY.plus(Duration.ofDays(1)));
        PurchaseProposal asked = requireNonNull(needed.requirement.purchase());
        assertThatThrownBy(() -> needed.requirement.buyOffFramework(asked, "broker", at(THURSDAY)))
                .isInstanceOf(Refusal.class);
        needed.requirement.buyOffFramework(asked, "manager", at(THURSDAY));

        assertThat(needed.requirement.awards().all())
                .singleElement()
                .satisfies(award -> assertThat(award.offFramework()).isTrue());
        assertThat(needed.requirement.offers().open()).isEmpty();
    }

    @Test
    void aDirectPaymentEndsNothingBeforeItIsLive() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1);

        assertThatThrownBy(() -> needed.requirement.directPaymentLive(at(TUESDAY)))
                .isInstanceOf(Conflict.class);
        needed.requirement.chooseDirectPayment(DAY);
        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
        needed.requirement.directPaymentLive(at(THURSDAY));

        assertThat(needed.status()).isEqualTo(RequirementStatus.DIRECT_PAYMENT);
        assertThat(needed.requirement.awards().awaiting()).isEmpty();
    }

    @Test
    @Tag("ELO-17")
    void whoeverWroteThePlanGivesItWithoutAContest() {
        Needed needed = new Needed(DeliveryModel.PERSONAL_BUDGET, "harbour");

        needed.requirement.awardToPlanner("Harbour", new BigDecimal("25.60"), "homeward", at(MONDAY));

        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
        assertThat(needed.requirement.awards().all().get(0).providerCode()).isEqualTo("harbour");
    }

    /** A death told by mistake on Tuesday, withdrawn on Thursday. */
    @Test
    @Tag("ELO-40")
    void aSearchThatADeathEndedGoesOnFromWhereItStood() {
        Needed asked = new Needed().offered("harbour");
        assertThat(asked.diedAndLives().next()).isEqualTo(NextStep.WAIT_FOR_OFFERS);
        assertThat(asked.requirement.course().windowEndsAt()).isEqualTo(THURSDAY.plus(Duration.ofDays(1)));
        assertThat(asked.requirement.offers().open()).hasSize(1);

        Needed offered = new Needed().offered("harbour").closed().diedAndLives();
        assertThat(offered.next()).isEqualTo(NextStep.CHOOSE_OFFER);
        assertThat(offered.requirement.course().chooseBy()).isEqualTo(THURSDAY.plus(Duration.ofDays(1)));

        Needed escalated = new Needed().closed().closed().diedAndLives();
        assertThat(escalated.next()).isEqualTo(NextStep.AUTHORISE_PURCHASE);
        assertThat(escalated.requirement.course().chooseBy()).isEqualTo(THURSDAY.plus(Duration.ofDays(1)));

        Needed retained = new Needed().closed().closed();
        retained.requirement.retain(RetentionReason.NO_PVI_PROVIDER, DAY.plusDays(28));
        assertThat(retained.diedAndLives().next()).isEqualTo(NextStep.BROKER_AGAIN);
    }

    @Test
    @Tag("ELO-40")
    void whoeverWasToStartIsToStartWhereTheDeathWasAMistake() {
        Needed needed =
                new Needed().offered("harbour", 1, 2).offered("saltmarsh", 3, 4).closed();
        needed.chosen(1, 2);
        needed.requirement.confirmStart(1, DAY.plusDays(1), at(TUESDAY));

        needed.diedAndLives();

        assertThat(needed.next()).isEqualTo(NextStep.CONFIRM_START);
        assertThat(needed.requirement.awards().awaiting()).singleElement().satisfies(award -> {
            assertThat(award.providerCode()).isEqualTo("saltmarsh");
            assertThat(award.startBy()).isEqualTo(THURSDAY.plus(Duration.ofHours(48)));
            assertThat(award.voidReason()).isNull();
        });
        assertThat(needed.requirement.offers().all())
                .extracting(Offer::status)
                .containsExactly(OfferStatus.CHOSEN, OfferStatus.CHOSEN);
        needed.requirement.confirmStart(null, DAY.plusDays(4), at(MONDAY.plus(Duration.ofDays(4))));
        assertThat(needed.status()).isEqualTo(RequirementStatus.START_CONFIRMED);
    }

    @Test
    void whoeverMayHaveNoNewWorkMeanwhileIsNotRevived() {
        Needed awarded = new Needed().offered("harbour").closed().chosen(1);
        Needed offered = new Needed().offered("harbour").closed();

        awarded.died();
        new SearchGoesOn(awarded.requirement, provider -> false, at(THURSDAY)).goOn();
        offered.died();
        new SearchGoesOn(offered.requirement, provider -> false, at(THURSDAY)).goOn();

        assertThat(awarded.status()).isEqualTo(RequirementStatus.PUBLISHED);
        assertThat(awarded.requirement.uncovered()).hasSize(4);
        assertThat(offered.status()).isEqualTo(RequirementStatus.WIDENED);
    }

    /** Two deaths told by mistake: between them somebody else was chosen, because the first might not start any more. */
    @Test
    void onlyTheLastOfTwoIsToStartAgain() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1).died();
        new SearchGoesOn(needed.requirement, provider -> false, at(TUESDAY)).goOn();
        needed.requirement.offer(bid("saltmarsh"), at(TUESDAY));
        needed.requirement.closeWindow(at(TUESDAY.plus(Duration.ofDays(1))));
        needed.chosen(2).diedAndLives();

        assertThat(needed.requirement.awards().awaiting())
                .singleElement()
                .satisfies(award -> assertThat(award.providerCode()).isEqualTo("saltmarsh"));
    }

    @Test
    void whatWasOverBeforeTheDeathStaysOver() {
        Needed needed = new Needed().offered("harbour").closed().chosen(1);
        needed.requirement.confirmStart(null, DAY.plusDays(2), at(THURSDAY));

        new SearchGoesOn(needed.requirement, provider -> true, at(THURSDAY)).goOn();

        assertThat(needed.status()).isEqualTo(RequirementStatus.START_CONFIRMED);
        assertThat(needed.requirement.course().closure()).isNotNull();
    }

    @Test
    void whatIsOverTakesNothingMore() {
        Needed needed = new Needed().offered("harbour");
        needed.requirement.cancel("The person moves away.", at(MONDAY));

        assertThat(needed.next()).isEqualTo(NextStep.NONE);
        assertThat(needed.requirement.offers().open()).isEmpty();
        assertThatThrownBy(() -> needed.requirement.cancel("Again.", at(MONDAY)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> needed.requirement.wish("harbour")).isInstanceOf(Conflict.class);
    }
}
