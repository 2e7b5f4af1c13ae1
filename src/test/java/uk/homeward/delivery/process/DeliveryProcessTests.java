package uk.homeward.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.delivery.Breach;
import uk.homeward.delivery.BreachList;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.LateStart;
import uk.homeward.delivery.LateStarts;
import uk.homeward.delivery.NoticeList;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.followup.FollowUpService;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.sourcing.BoughtHours;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.process.ApprovedPackages;

/** On the real engine and database: from the start that a provider told, each visit has exactly one provider. */
@Tag("promise-1")
class DeliveryProcessTests extends CaredForTest {

    private static final OfferRequest WHOLE = new OfferRequest(List.of(), TODAY.plusDays(2), null);

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private BreachList breaches;

    @Autowired
    private LateStarts starts;

    @Autowired
    private CoverageCheck check;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private HandBackService handBacks;

    @Autowired
    private NoticeList notices;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private OfferService offers;

    @Test
    void whoeverStartedAnswersForTheVisits() {
        String carePackage = started();

        DeliveryView care = delivery.find(carePackage).orElseThrow();

        assertThat(care.elements()).singleElement().satisfies(part -> {
            assertThat(part.providerCode()).isEqualTo(HOMEWARD);
            assertThat(part.confirmedOn()).isEqualTo(TODAY);
            assertThat(part.state().label()).isEqualTo("Given");
        });
        assertThat(care.visits()).isNotEmpty().allMatch(visit -> visit.madeBy() != null);
        assertThat(care.uncovered()).isEmpty();
    }

    @Test
    void aProviderThatStopsLeavesBreachesUntilSomebodyTakesOver() {
        String carePackage = started();
        LocalDateTime last = TODAY.plusDays(7).atTime(8, 0);

        act("broker", () -> delivery.stopped(carePackage, 1, last, "Its workers are ill."));

        assertThat(breachesOf(carePackage)).isNotEmpty().allMatch(breach -> breach.plannedAt()
                .isAfter(last));

        act("broker", () -> handOvers.cover(carePackage, new Successor("harbour-live-in", null, last.plusMinutes(1))));

        assertThat(breachesOf(carePackage)).isEmpty();
    }

    /** On record every visit has its provider; whether it came nobody knows. */
    @Test
    @Tag("promise-1")
    void aStartThatNobodyConfirmsIsLoudFromTheNextDayOn() {
        String carePackage = started();
        LocalDate first = TODAY.plusDays(3);
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage,
                        1,
                        new Successor("harbour-live-in", first.atStartOfDay().minusMinutes(1), first.atStartOfDay())));
        travelTo(first);
        assertThat(lateOf(carePackage)).isEmpty();
        long before = starts.count();

        travelTo(first.plusDays(1));

        assertThat(starts.count()).isEqualTo(before + 1);
        assertThat(lateOf(carePackage)).singleElement().satisfies(late -> {
            assertThat(late.plannedFor()).isEqualTo(first);
            assertThat(late.providerName()).startsWith("Harbour");
        });
        act("broker", () -> delivery.confirm(carePackage, 2, first));
        assertThat(lateOf(carePackage)).isEmpty();
    }

    private List<LateStart> lateOf(String carePackage) {
        return starts.open(PageQuery.first(200)).items().stream()
                .filter(late -> late.packageReference().equals(carePackage))
                .toList();
    }

    /** It has no visits, and is there each day. */
    @Test
    void whoeverFollowsLiveInCareGivesLiveInCare() {
        String carePackage = packages.openFor(exempted(), "Millbrook");
        act(
                "broker",
                () -> delivery.begin(
                        carePackage,
                        new ElementTerms(
                                ElementKind.LIVE_IN_CARE,
                                HOMEWARD,
                                "Homeward Bound",
                                BigDecimal.ZERO,
                                null,
                                List.of(VisitNeed.window("-", 1, 0)),
                                TODAY,
                                true)));
        LocalDateTime first = TODAY.plusDays(3).atStartOfDay();

        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage, 1, new Successor("harbour-live-in", first.minusMinutes(1), first)));
        act("broker", () -> delivery.stopped(carePackage, 2, first.plusDays(3), "Its worker has left."));
        act(
                "broker",
                () -> handOvers.cover(
                        carePackage,
                        new Successor(HOMEWARD, null, first.plusDays(3).plusMinutes(1))));

        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .extracting(ElementView::kind)
                .containsOnly(ElementKind.LIVE_IN_CARE);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    @Test
    void nobodyTakesOverWhoMayNotHaveTheWork() {
        String carePackage = started();
        LocalDateTime noon = TODAY.plusDays(7).atTime(12, 0);

        assertThatThrownBy(() ->
                        handOvers.handOver(carePackage, 1, new Successor("millbrook-house", noon, noon.plusMinutes(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Millbrook House is not on the framework.");
    }

    @Test
    void theDailyCheckFindsWhatNoActLeft() {
        int before = check.checkAll(TODAY);
        String carePackage = started();
        long number = Long.parseLong(carePackage.substring(4));
        database.update(
                """
                update delivery_duty set last_visit = first_visit
                 where delivery_id = (select id from delivery where package_id = ?)""",
                number);

        int found = check.checkAll(TODAY);

        assertThat(found).isEqualTo(before + 1);
        assertThat(breachesOf(carePackage)).isNotEmpty();
        assertThat(breaches.checkedOn()).contains(TODAY);
    }

    @Test
    void aPackageThatIsOverNeedsNobodyAnyMore() {
        String carePackage = started();

        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_WISHED, "Her daughter moves in."));

        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(care.uncovered()).isEmpty();
        assertThat(care.elements()).allMatch(part -> part.endsOn() != null);
        assertThat(breachesOf(carePackage)).isEmpty();
    }

    @Test
    void noVisitIsWantedInHospitalAndNothingLapsesByItself() {
        String carePackage = started();

        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));

        String stay = stays.ofCase(carePackage).get(0).reference();
        assertLife("hospital-stay", stay).isWaitingAt("gateway_inHospital");
        assertThat(delivery.find(carePackage).orElseThrow().inHospital()).isTrue();

        travelTo(TODAY.plusDays(20));
        complete(
                "broker",
                stay,
                "confirmLapse",
                Map.of("lapseAnswer", "HOME", "returnedOn", TODAY.plusDays(19).toString(), "asked", "The ward."));

        assertLife("hospital-stay", stay).isEnded();
        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review -> review.kind() == ReviewKind.EVENT)
                .hasSize(1);
        assertThat(delivery.find(carePackage).orElseThrow().inHospital()).isFalse();
        assertThat(breachesOf(carePackage)).isEmpty();
    }

    @Test
    void anotherProviderIsReviewedOnceItHasSettled() {
        String carePackage = started();
        LocalDateTime change = TODAY.atTime(0, 1);
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage, 1, new Successor("harbour-live-in", TODAY.atStartOfDay(), change)));

        act("broker", () -> delivery.confirm(carePackage, 2, TODAY));

        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review -> review.kind() == ReviewKind.SETTLING)
                .singleElement()
                .satisfies(review -> assertThat(review.comesUpOn()).isEqualTo(TODAY.plusDays(42)));
    }

    @Test
    void whatLapsesIsAskedAbout() {
        String carePackage = started();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        String stay = stays.ofCase(carePackage).get(0).reference();
        travelTo(TODAY.plusDays(20));

        complete("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "The ward."));

        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .allMatch(part -> part.endedAs() == ElementEnd.LAPSED);
        assertThat(followUps.waits(stay)).isTrue();
    }

    /** They come home after all: care under another plan is looked for, and wanted from its first day on. */
    @Test
    void afterALapseCareBeginsAnewUnderAnotherPlan() {
        String carePackage = started();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        String stay = stays.ofCase(carePackage).get(0).reference();
        travelTo(TODAY.plusDays(20));
        complete("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "The ward."));
        LocalDate home = TODAY.plusDays(30);
        travelTo(home);
        assertThat(delivery.find(carePackage).orElseThrow().inHospital()).isFalse();

        act("social-worker", () -> new ApprovedPackages(database, packages)
                .anotherPlan(carePackage, home, false, home, 60));

        String requirement = sourcing.ofPackage(carePackage).get(0).reference();
        assertThat(sourcing.find(requirement).status().open()).isTrue();
        act("provider-b", () -> offers.offer("harbour-live-in", requirement, new OfferRequest(List.of(), home, null)));
        travelTo(home.plusDays(2));
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of("providerStarted", "YES", "startedOn", home.plusDays(2).toString()));
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        act("broker", () -> delivery.stopped(carePackage, 2, home.plusDays(5).atTime(9, 0), "Its workers are ill."));
        assertThat(breachesOf(carePackage)).isNotEmpty();
        act(
                "broker",
                () -> handOvers.cover(
                        carePackage,
                        new Successor("homeward-bound", null, home.plusDays(5).atTime(9, 1))));
    }

    @Test
    void aProviderThatHandsBackGoesOnWhileSomebodyElseIsLookedFor() {
        String carePackage = started();

        act(
                "broker",
                () -> handBacks.give(
                        carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(7), "It has nobody there.")));

        assertThat(sourcing.ofPackage(carePackage)).hasSize(2).first().satisfies(wanted -> assertThat(
                        wanted.status().open())
                .isTrue());
        assertThat(notices.waiting(PageQuery.first(200)).items())
                .filteredOn(notice -> notice.packageReference().equals(carePackage))
                .singleElement()
                .satisfies(notice -> assertThat(notice.tooShort()).isTrue());
        assertThat(notices.givenBy(HOMEWARD, PageQuery.first(200)).items())
                .filteredOn(notice -> notice.packageReference().equals(carePackage))
                .hasSize(1);
        assertThat(notices.givenBy("harbour-live-in", PageQuery.first(200)).items())
                .noneMatch(notice -> notice.packageReference().equals(carePackage));
        assertThat(breachesOf(carePackage)).isEmpty();
        assertThatThrownBy(() ->
                        handBacks.give(carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(7), "Told twice.")))
                .isInstanceOf(Conflict.class);
    }

    /** Handed over on the first day of the new provider, not before: the last of the old one follows from it. */
    @Test
    void whoeverStartsInsteadEndsTheNotice() {
        String carePackage = started();
        BigDecimal bought = hoursBought();
        act(
                "broker",
                () -> handBacks.give(
                        carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(28), "It has nobody there.")));
        String requirement = sourcing.referencesOfPackage(carePackage).stream()
                .filter(one -> sourcing.find(one).status().open())
                .findFirst()
                .orElseThrow();
        act("provider-b", () -> offers.offer("harbour-live-in", requirement, WHOLE));
        travelTo(TODAY.plusDays(2));
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));

        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of("providerStarted", "YES", "startedOn", TODAY.plusDays(2).toString()));

        assertLife("care-package", carePackage).hasPassed("endEvent_handedOver");
        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(care.uncovered()).isEmpty();
        assertThat(care.elements())
                .filteredOn(part -> part.endsOn() == null)
                .extracting(part -> part.providerCode())
                .containsExactly("harbour-live-in");
        assertThat(hoursBought()).isEqualByComparingTo(bought);
        assertThat(breachesOf(carePackage)).isEmpty();
    }

    private BigDecimal hoursBought() {
        return sourcing.bought().stream().map(BoughtHours::getHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Breach> breachesOf(String carePackage) {
        return breaches.open(PageQuery.first(200)).items().stream()
                .filter(breach -> breach.packageReference().equals(carePackage))
                .toList();
    }
}
