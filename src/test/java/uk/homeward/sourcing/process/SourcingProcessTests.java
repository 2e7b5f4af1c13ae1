package uk.homeward.sourcing.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.AtOnce;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.TimePassed;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.followup.FollowUpService;
import uk.homeward.framework.ContractVersionService;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.InspectionRequest;
import uk.homeward.framework.InspectionService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.sourcing.AwardStatus;
import uk.homeward.sourcing.BoughtHours;
import uk.homeward.sourcing.ChosenBy;
import uk.homeward.sourcing.OfferChoice;
import uk.homeward.sourcing.OfferChoiceService;
import uk.homeward.sourcing.OfferDecision;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.ProviderAwards;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.sourcing.PurchaseAnswers;
import uk.homeward.sourcing.RankedOffer;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.RequirementStatus;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.SourcingService;
import uk.homeward.sourcing.Urgency;
import uk.homeward.sourcing.UrgencyService;

class SourcingProcessTests extends ProcessTest {

    private static final String HOMEWARD = "homeward-bound";
    private static final String HARBOUR = "harbour-live-in";
    private static final String SALTMARSH = "saltmarsh-homecare";
    private static final OfferRequest WHOLE = new OfferRequest(List.of(), TODAY.plusDays(3), null);

    @Autowired
    private CarePackageService packages;

    @Autowired
    private SourcingLookup sourcing;

    @Autowired
    private SourcingService service;

    @Autowired
    private OfferChoiceService choosing;

    @Autowired
    private ProviderStartService starts;

    @Autowired
    private UrgencyService urgency;

    @Autowired
    private OfferService offers;

    @Autowired
    private ProviderRequirements provided;

    @Autowired
    private ProviderAwards awarded;

    @Autowired
    private RequirementEndings endings;

    @Autowired
    private GateService gate;

    @Autowired
    private FrameworkService framework;

    @Autowired
    private ContractVersionService contracts;

    @Autowired
    private InspectionService inspections;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private DeathWithdrawalService deaths;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private ApplicationEventPublisher events;

    /** Two opening days; Homeward Bound withdraws, and the person takes the dearer but better one. */
    @Test
    @Tag("ELO-38")
    @Tag("HAM-08")
    void threeProvidersCompeteAndTheChosenOneStarts() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        offer(HOMEWARD, requirement, WHOLE);
        act("provider-a", () -> offers.withdraw(HOMEWARD, requirement));
        offer(HARBOUR, requirement, WHOLE);
        offer(SALTMARSH, requirement, WHOLE);
        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");

        travelTo(TODAY.plusDays(2));
        assertThat(open(requirement)).containsExactly("userTask_chooseOffer");
        assertThat(sourcing.find(requirement).offers())
                .extracting(RankedOffer::provider)
                .containsExactly(HARBOUR, SALTMARSH);
        choose(requirement, numberOf(requirement, HARBOUR));
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.STARTING);
        startedWith(requirement, TODAY.plusDays(2));

        assertLife("sourcing", requirement).isEnded().hasPassed("endEvent_providerStarted");
        complete("social-worker", carePackage, "confirmPackageStart", Map.of());
        assertLife("care-package", carePackage).isWaitingAt("callActivity_reviewCycle");
        assertThat(packages.find(carePackage).startedOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(database.queryForList(
                        "select ground from short_term_passing where reference = ?", String.class, carePackage))
                .containsExactly("ALREADY_TRIED");
    }

    @Test
    @Tag("ELO-37")
    @Tag("ELO-38")
    void aProviderSeesNothingOfThePersonAndNothingOfOthers() {
        String requirement = requirementOf(approved());
        offer(HARBOUR, requirement, WHOLE);

        String seen = String.valueOf(provided.find(HOMEWARD, requirement))
                + provided.published(HOMEWARD, PageQuery.first(200)).items();

        assertThat(seen)
                .contains("Millbrook", "ME14", "MONDAY")
                .doesNotContain("Ada", "Example", "Sample Street", "1941", "PER-", "Zqxj", "harbour", "25.60", "PKG-");
        assertThat(provided.find(HARBOUR, requirement).offer()).isNotNull();
        assertThat(awarded.given(HOMEWARD, PageQuery.first(200)).items())
                .noneMatch(support -> support.reference().equals(requirement));
    }

    /** One of the three calls Northdown its own; what is wanted is in Millbrook, and it is asked, offers and is chosen all the same. */
    @Test
    @Tag("ELO-37")
    void whatAProviderCallsItsOwnAreaTurnsItAwayFromNothing() {
        database.update("update framework_member set areas = 'Northdown' where provider_code = ?", SALTMARSH);
        try {
            String requirement = requirementOf(approved());
            assertThat(findsOnItsList(SALTMARSH, requirement)).isTrue();
            assertThat(provided.find(SALTMARSH, requirement).visits()).hasSize(4);
            offer(HOMEWARD, requirement, WHOLE);
            offer(HARBOUR, requirement, WHOLE);
            assertThat(open(requirement)).as("it is waited for").isEmpty();

            offer(SALTMARSH, requirement, WHOLE);
            choose(requirement, numberOf(requirement, SALTMARSH));

            assertThat(sourcing.find(requirement).awards())
                    .singleElement()
                    .satisfies(award -> assertThat(award.provider()).isEqualTo(SALTMARSH));
        } finally {
            database.update(
                    "update framework_member set areas = 'Saltmarsh|Eastwold' where provider_code = ?", SALTMARSH);
        }
    }

    /** Each of those on the framework, and nobody else. */
    @Test
    @Tag("ELO-38")
    void everyProviderOfTheFrameworkFindsItOnItsListAndNobodyElseDoes() {
        String requirement = requirementOf(approved());

        assertThat(List.of(HOMEWARD, HARBOUR, SALTMARSH)).allMatch(provider -> findsOnItsList(provider, requirement));
        assertThat(findsOnItsList("millbrook-house", requirement)).isFalse();
        assertThatThrownBy(() -> provided.find("millbrook-house", requirement)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.offer("millbrook-house", requirement, WHOLE))
                .hasMessageStartingWith("Millbrook House is not on the framework.");

        database.update("update framework_member set status = 'SUSPENDED' where provider_code = ?", SALTMARSH);
        boolean found = findsOnItsList(SALTMARSH, requirement);
        database.update("update framework_member set status = 'MEMBER' where provider_code = ?", SALTMARSH);
        assertThat(found).as("no new work while suspended").isFalse();
    }

    private boolean findsOnItsList(String provider, String requirement) {
        return provided.published(provider, PageQuery.first(200)).items().stream()
                .anyMatch(wanted -> wanted.reference().equals(requirement));
    }

    @Test
    void fromTheAwardOnTheProviderKnowsWhom() {
        String requirement = requirementOf(approved());
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));

        choose(requirement, 1);

        assertThat(awarded.given(HARBOUR, PageQuery.first(200)).items())
                .filteredOn(support -> support.reference().equals(requirement))
                .singleElement()
                .satisfies(support -> assertThat(support.name()).isEqualTo("Ada Example"));
        assertThatThrownBy(() -> provided.find(HOMEWARD, requirement)).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("ELO-41")
    @Tag("ELO-43")
    void offersAboveCapacityOrBelowTheGradeAreRefused() {
        String budget = requirementOf(approved(person -> plans().personalBudget(person, TODAY, null)));
        assertThatThrownBy(() -> offers.offer(SALTMARSH, budget, WHOLE))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Saltmarsh Homecare Ltd works by Time and Task only")
                .hasMessageEndingWith("Choose a provider with better grades.");
        assertThatThrownBy(() -> offers.offer("millbrook-house", budget, WHOLE))
                .hasMessageStartingWith("Millbrook House is not on the framework.");

        String visits = requirementOf(approved());
        database.update(
                """
                update framework_member set hours_per_week = 1.5 + (
                    select coalesce(sum(hours), 0) from sourcing_award where provider_code = ? and status <> 'VOID')
                where provider_code = ?""",
                SALTMARSH,
                SALTMARSH);
        Refusal tooMuch = catchThrowableOfType(Refusal.class, () -> offers.offer(SALTMARSH, visits, WHOLE));
        offer(SALTMARSH, visits, new OfferRequest(List.of(1, 2, 3), TODAY.plusDays(3), null));
        database.update("update framework_member set hours_per_week = 150 where provider_code = ?", SALTMARSH);

        assertThat(tooMuch.sentence())
                .startsWith("This is 2.00 hours a week, and you declared that you can give 1.50 more.")
                .endsWith("Offer fewer visits, or declare more hours first.");
        assertThat(tooMuch.field()).isEqualTo("visits");
    }

    @Test
    void twoProvidersShareAndTheOneThatDoesNotStartGivesItsVisitsBack() {
        String requirement = requirementOf(approved());
        offer(HOMEWARD, requirement, new OfferRequest(List.of(1, 2), TODAY.plusDays(3), null));
        offer(HARBOUR, requirement, new OfferRequest(List.of(3, 4), TODAY.plusDays(3), null));
        travelTo(TODAY.plusDays(2));

        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "secondOfferNumber", 2, "chosenBy", "PERSON"));
        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of(
                        "providerStarted",
                        "YES",
                        "awardNumber",
                        1,
                        "startedOn",
                        TODAY.plusDays(2).toString()));
        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of("providerStarted", "NO", "startReason", "Their worker is ill."));

        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");
        assertThat(provided.find(SALTMARSH, requirement).visits()).hasSize(2);
    }

    @Test
    @Tag("ELO-38")
    void nobodyWaitsWhereEveryProviderThatMayHaveItHasMadeAnOffer() {
        String requirement = requirementOf(approved());
        offer(HOMEWARD, requirement, WHOLE);
        offer(HARBOUR, requirement, WHOLE);
        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");

        offer(SALTMARSH, requirement, WHOLE);

        assertThat(open(requirement)).containsExactly("userTask_chooseOffer");
        assertLife("sourcing", requirement).hasPassed("event_allAnswered");
        assertThat(sourcing.find(requirement).status()).isEqualTo(RequirementStatus.OFFERS);
    }

    /** One has offered, and nobody waits for the two that cannot. */
    @Test
    void whoeverCannotIsNotWaitedFor() {
        String requirement = requirementOf(approved());
        offer(HOMEWARD, requirement, WHOLE);
        act("provider-b", () -> offers.pass(HARBOUR, requirement, "Nobody there."));
        assertThat(open(requirement)).isEmpty();

        act("provider-c", () -> offers.pass(SALTMARSH, requirement, null));

        assertThat(open(requirement)).containsExactly("userTask_chooseOffer");
        assertThat(sourcing.find(requirement).cannot())
                .extracting(RequirementView.CannotView::reason)
                .containsExactly("Nobody there.", null);
        assertThatThrownBy(() -> offers.pass("millbrook-house", requirement, null))
                .isInstanceOf(Refusal.class);
    }

    /** All three cannot: it is asked on wider terms at once, and each of them may answer again. */
    @Test
    void whereEverybodyCannotItIsAskedOnWiderTerms() {
        String requirement = requirementOf(approved());

        for (String provider : List.of(HOMEWARD, HARBOUR, SALTMARSH)) {
            act("provider-a", () -> offers.pass(provider, requirement, null));
        }

        assertThat(sourcing.find(requirement).status()).isEqualTo(RequirementStatus.WIDENED);
        assertThat(sourcing.find(requirement).cannot()).isEmpty();
        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");
    }

    /** Nobody starts by a plan that does not hold any more. */
    @Test
    void anotherPlanIsLookedForInstead() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        offer(HOMEWARD, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        assertThat(open(requirement)).containsExactly("userTask_chooseOffer");

        act("social-worker", () -> plans().anotherPlan(carePackage, TODAY.plusDays(2)));

        assertThat(open(requirement)).isEmpty();
        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");
        RequirementView wanted = sourcing.find(requirement);
        assertThat(wanted.status()).isEqualTo(RequirementStatus.PUBLISHED);
        assertThat(wanted.visits()).hasSize(4).allMatch(visit -> visit.minutes() == 60);
        assertThat(wanted.offers()).isEmpty();
        assertThat(followUps.ofCase(carePackage)).isEmpty();

        act("social-worker", () -> plans().anotherPlan(carePackage, TODAY.plusDays(2)));
        offer(HOMEWARD, requirement, new OfferRequest(List.of(), TODAY.plusDays(5), null));
        travelTo(TODAY.plusDays(7));
        choose(requirement, numberOf(requirement, HOMEWARD));

        act("social-worker", () -> plans().anotherPlan(carePackage, TODAY.plusDays(7)));
        assertThat(open(requirement)).containsExactly("userTask_confirmProviderStart");
        assertThat(followUps.ofCase(carePackage)).hasSize(1);
    }

    @Test
    void whatBecomesUrgentIsAnsweredInFewerOpeningHours() {
        String requirement = requirementOf(approved());

        act("broker", () -> urgency.change(requirement, Urgency.URGENT, "Her daughter leaves on Friday."));
        assertThat(sourcing.find(requirement).windowEndsAt())
                .isCloseTo(TODAY.atTime(16, 0).atZone(WorkingHours.ZONE).toInstant(), within(1, ChronoUnit.MINUTES));
        travelTo(TODAY, LocalTime.of(17, 0));

        assertThat(minuteOf("event_responseWindowEnds")).containsExactly(TODAY.atTime(16, 0));
        assertLife("sourcing", requirement).hasPassed("event_searchChanged");
        assertThat(sourcing.find(requirement).status()).isEqualTo(RequirementStatus.WIDENED);
    }

    @Test
    @Tag("ELO-40")
    @Tag("DER-11")
    void nobodyAnswersAndDirectCareGivesItUntilTheDay() {
        BigDecimal bought = boughtHours();
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        travelTo(TODAY.plusDays(1), LocalTime.of(17, 0));
        assertThat(minuteOf("event_responseWindowEnds"))
                .containsExactly(TODAY.plusDays(1).atTime(16, 0));
        assertThat(sourcing.find(requirement).status()).isEqualTo(RequirementStatus.WIDENED);
        travelTo(TODAY.plusDays(3));
        assertThat(open(requirement)).containsExactly("userTask_authoriseOffFrameworkPurchase");
        assertThat(sourcing.notAllocated(PageQuery.first(200)).items()).anySatisfy(line -> {
            assertThat(line.owner()).isEqualTo("managers");
            assertThat(line.nextBy()).isEqualTo(decisionDue(requirement));
        });

        complete(
                "manager",
                requirement,
                "authoriseOffFrameworkPurchase",
                Map.of(
                        "purchaseAnswer",
                        "RETAIN",
                        "rebrokerOn",
                        TODAY.plusDays(21).toString()));
        assertThat(open(requirement)).as("nothing begins by itself").containsExactly("userTask_confirmProviderStart");
        startedWith(requirement, TODAY.plusDays(3));
        complete(
                "social-worker",
                carePackage,
                "confirmPackageStart",
                Map.of("firstDayOfCare", TODAY.plusDays(3).toString()));

        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .singleElement()
                .satisfies(part -> assertThat(part.providerCode()).isEqualTo("wealdshire-enablement"));
        assertThat(sourcing.find(requirement).rebrokerOn()).isEqualTo(TODAY.plusDays(21));
        assertThat(boughtHours()).as("own work is not bought").isEqualByComparingTo(bought);
        passes(TODAY.plusDays(20));
        assertThat(sourcing.isSearching(carePackage)).isFalse();
        passes(TODAY.plusDays(21));
        passes(TODAY.plusDays(21));
        assertThat(sourcing.referencesOfPackage(carePackage)).as("asked once").hasSize(2);
        assertThat(sourcing.find(sourcing.referencesOfPackage(carePackage).get(0))
                        .status())
                .isEqualTo(RequirementStatus.PUBLISHED);
    }

    private void passes(LocalDate day) {
        travelTo(day);
        events.publishEvent(new TimePassed(day));
    }

    @Test
    @Tag("DER-10")
    void directCareIsNotAskedWhileAProviderMayBeAble() {
        String requirement = requirementOf(approved());
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        complete("broker", requirement, "chooseOffer", offFramework());

        assertThat(refused(
                        "manager",
                        requirement,
                        "authoriseOffFrameworkPurchase",
                        Map.of(
                                "purchaseAnswer",
                                "RETAIN",
                                "rebrokerOn",
                                TODAY.plusDays(21).toString())))
                .startsWith("Direct Care keeps long-term care only at the end of life");
        complete(
                "manager",
                requirement,
                "authoriseOffFrameworkPurchase",
                Map.of("purchaseAnswer", "SEARCH_AGAIN", "purchaseReason", "Try wider terms first."));

        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");
    }

    @Test
    @Tag("ELO-11")
    void whatIsBoughtOffTheFrameworkHasAReasonAndASecondPerson() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        complete("broker", requirement, "chooseOffer", offFramework());

        complete(
                "manager",
                requirement,
                "authoriseOffFrameworkPurchase",
                Map.of("purchaseAnswer", "BUY", "purchaseReason", "Nobody else signs."));
        startedWith(requirement, TODAY.plusDays(2));

        assertThat(sourcing.find(requirement).awards())
                .singleElement()
                .satisfies(award -> assertThat(award.providerName()).isEqualTo("Corner Care"));
        BigDecimal bought = offFrameworkHours();
        assertThat(bought).isPositive();

        database.update("update care_package set status = 'ENDED' where id = " + carePackage.substring(4));
        assertThat(offFrameworkHours())
                .isEqualByComparingTo(bought.subtract(
                        sourcing.find(requirement).awards().get(0).hours()));
    }

    /** Asked for with a reason and decided with one, by two people: each is refused where it is left out. */
    @Test
    @Tag("ELO-11")
    void nothingIsBoughtOffTheFrameworkWithoutReasonsOrByOnePersonAlone() {
        String requirement = requirementOf(approved());
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        Map<String, Object> noReason = new HashMap<>(offFramework());
        noReason.remove("purchaseReason");
        assertThat(refused("broker", requirement, "chooseOffer", noReason))
                .isEqualTo("Say why it is bought off the framework.");
        complete("broker", requirement, "chooseOffer", offFramework());

        assertThat(refused("manager", requirement, "authoriseOffFrameworkPurchase", Map.of("purchaseAnswer", "BUY")))
                .isEqualTo("Say why it is bought off the framework.");
        // Somebody who is both broker and manager.
        database.update("update sourcing_requirement set purchase_asked_by = 'manager' where status = 'ESCALATED'");
        assertThat(refused(
                        "manager",
                        requirement,
                        "authoriseOffFrameworkPurchase",
                        Map.of("purchaseAnswer", "BUY", "purchaseReason", "Nobody else signs.")))
                .isEqualTo("You asked for this purchase. Somebody else decides about it.");
        assertThat(sourcing.find(requirement).awards()).isEmpty();
    }

    private BigDecimal boughtHours() {
        return sourcing.bought().stream().map(BoughtHours::getHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal offFrameworkHours() {
        return sourcing.bought().stream()
                .filter(BoughtHours::getOffFramework)
                .map(BoughtHours::getHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whereTheLastOfferIsWithdrawnMoreAreAsked() {
        String requirement = requirementOf(approved());
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));

        act("provider-b", () -> offers.withdraw(HARBOUR, requirement));

        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered").hasPassed("event_noOfferLeft");
        assertThat(sourcing.find(requirement).widened()).isTrue();
    }

    @Test
    void whoeverDoesNotStartIn48HoursStartsNoMoreUnlessTheyDidAndItIsToldLate() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        choose(requirement, 1);

        travelTo(TODAY.plusDays(5));
        assertThat(minuteOf("event_startOverdue"))
                .containsExactly(TODAY.plusDays(4).atTime(12, 0));
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.SOURCING);
        act("broker", () -> starts.confirmLate(requirement, 1, TODAY.plusDays(3)));

        assertLife("sourcing", requirement).isEnded().hasPassed("endEvent_requirementClosed");
        assertThat(open(carePackage)).containsExactly("userTask_confirmPackageStart");
    }

    @Test
    void aDirectPaymentEndsNothingBeforeItIsLive() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);

        act("social-worker", () -> endings.chooseDirectPayment(requirement));
        assertLife("sourcing", requirement).isWaitingAt("gateway_untilAnswered");
        act("social-worker", () -> endings.directPaymentLive(requirement));

        assertLife("sourcing", requirement).isEnded();
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.STARTING);
        assertThat(refused("social-worker", carePackage, "confirmPackageStart", Map.of()))
                .startsWith("No provider has told a first day of care.");
        complete("social-worker", carePackage, "confirmPackageStart", Map.of("firstDayOfCare", TODAY.toString()));
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ACTIVE);
    }

    @Test
    void aPlanWithADirectPaymentIsNotBrokered() {
        String carePackage = approved(person -> plans().directPayment(person, TODAY));

        assertThat(open(carePackage))
                .containsExactlyInAnyOrder("userTask_confirmPackageStart", "userTask_signPaymentAgreement");
        assertThat(sourcing.ofPackage(carePackage)).isEmpty();
    }

    @Test
    @Tag("ELO-17")
    void whoeverWroteThePlanIsToStart() {
        String carePackage = approved(person -> plans().personalBudget(person, TODAY, HARBOUR));
        String requirement = requirementOf(carePackage);

        assertThat(open(requirement)).containsExactly("userTask_confirmProviderStart");
        assertThat(sourcing.find(requirement).awards()).singleElement().satisfies(award -> assertThat(award.provider())
                .isEqualTo(HARBOUR));
        assertThatThrownBy(() -> provided.find(HOMEWARD, requirement)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverDoesNotWantItAnyMoreEndsThePackage() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        offer(HARBOUR, requirement, WHOLE);

        act("social-worker", () -> endings.cancel(requirement, PackageEnd.PERSON_WISHED, "Her niece moves in."));

        assertLife("care-package", carePackage).isEnded().hasPassed("endEvent_packageClosed");
        assertThat(open(requirement)).isEmpty();
        assertThat(packages.find(carePackage).end()).isEqualTo(PackageEnd.PERSON_WISHED);
    }

    @Test
    void deathEndsTheSearch() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);

        act("manager", () -> people.recordDeath(packages.find(carePackage).personReference(), TODAY, null));

        assertLife("care-package", carePackage).isEnded();
        assertThat(sourcing.find(requirement).status()).isEqualTo(RequirementStatus.CANCELLED);
    }

    /** Two people withdraw it; the offer that was chosen stands, and the same requirement is seen to by brokers. */
    @Test
    @Tag("ELO-40")
    void aDeathToldByMistakeBringsBackThePackageAndItsSearch() {
        String carePackage = approved();
        String person = packages.find(carePackage).personReference();
        String requirement = requirementOf(carePackage);
        act("broker", () -> service.wish(requirement, HARBOUR));
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        choose(requirement, 1);

        deathWithdrawn(person);

        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.STARTING);
        assertThat(sourcing.referencesOfPackage(carePackage)).containsExactly(requirement);
        assertThat(sourcing.find(requirement).wishedProvider()).isEqualTo(HARBOUR);
        assertThat(open(requirement)).containsExactly("userTask_confirmProviderStart");
        startedWith(requirement, TODAY.plusDays(2));
        deathWithdrawn(person);
        assertThat(open(carePackage)).containsExactly("userTask_confirmPackageStart");
        complete("social-worker", carePackage, "confirmPackageStart", Map.of());
        assertThat(packages.find(carePackage).startedOn()).isEqualTo(TODAY.plusDays(2));

        deathWithdrawn(person);
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ACTIVE);
        assertThat(delivery.visitsOf(carePackage, 1)).hasSize(4);
        assertThat(followUps.ofCase(carePackage)).singleElement().satisfies(look -> assertThat(look.detail())
                .contains("ask whoever gives care to come again"));
    }

    private void deathWithdrawn(String person) {
        act("social-worker", () -> people.recordDeath(person, LocalDate.now(clock), null));
        String asked = begin("social-worker", () -> deaths.ask(person, false, "It was her sister."));
        assertThat(approvals.find(asked).toString()).contains("Long-term package (PKG-");
        act("manager", () -> approvals.approve(asked, null));
    }

    @Test
    @Tag("HAM-08")
    void withoutAShortTermServiceFirstNothingIsApproved() {
        String person = referrals.find(referFromHospital()).personReference();

        assertThatThrownBy(() -> act("social-worker", () -> plans().timeAndTask(person, TODAY)))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("The person has had no short-term service.");
    }

    @Test
    @Tag("ELO-21")
    void withoutAnAgreedBudgetNothingIsApproved() {
        assertThatThrownBy(() -> approved(person -> plans().beforeItsBudget(person, TODAY, "PLAN_SUBMITTED")))
                .isInstanceOf(Conflict.class)
                .hasMessage("Nothing is spent before the budget and its plan are agreed.");
        assertThatThrownBy(() -> approved(person -> plans().beforeItsBudget(person, TODAY, "EXPIRED")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("ELO-41")
    void gradesThatFallStopNewWorkAndAskForALookAtWhatIsGiven() {
        String carePackage = approved();
        String requirement = requirementOf(carePackage);
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        choose(requirement, 1);
        startedWith(requirement, TODAY.plusDays(2));

        act("commissioner", () -> inspections.record(HARBOUR, inspection(TODAY.plusDays(1), 1)));
        assertThat(framework.standing(HARBOUR).acceptsNewWork()).isFalse();
        assertThat(framework.standing(HARBOUR).onFramework()).isTrue();
        assertThat(followUps.ofCase(carePackage)).singleElement().satisfies(look -> assertThat(look.since())
                .isEqualTo(TODAY.plusDays(2 + 28)));
        assertThat(sourcing.find(requirement).awards().get(0).status()).isEqualTo(AwardStatus.STARTED);
        act("commissioner", () -> inspections.record(HARBOUR, inspection(TODAY.plusDays(2), 4)));
        assertThat(framework.standing(HARBOUR).acceptsNewWork()).isFalse();
        long wrong = inspected(TODAY.plusDays(1));
        act("commissioner", () -> inspections.takeBack(HARBOUR, wrong, "It was of another service."));

        assertThat(framework.standing(HARBOUR).acceptsNewWork()).isTrue();
        assertThat(followUps.waits(requirement)).isFalse();
    }

    @Test
    @Tag("ELO-41")
    @Tag("DER-23")
    void whoseGradesFellSinceTheirOfferIsNotChosen() {
        String requirement = requirementOf(approved());
        offer(HARBOUR, requirement, WHOLE);
        travelTo(TODAY.plusDays(2));
        act("commissioner", () -> inspections.record(HARBOUR, inspection(TODAY, 1)));

        assertThat(refused(
                        "broker",
                        requirement,
                        "chooseOffer",
                        Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON")))
                .startsWith("Harbour Live-in Care Ltd gets no new work at present");

        assertThat(sourcing.find(requirement).awards()).isEmpty();
        long wrong = inspected(TODAY);
        act("commissioner", () -> inspections.takeBack(HARBOUR, wrong, "It was of another service."));
    }

    @Test
    void aRateStaysWithWhatWasPlacedUnderIt() {
        String requirement = requirementOf(approved());
        offer(SALTMARSH, requirement, WHOLE);
        act("commissioner", () -> contracts.add(SALTMARSH, TODAY, new java.math.BigDecimal("29.90")));
        travelTo(TODAY.plusDays(2));

        choose(requirement, 1);

        assertThat(framework.standing(SALTMARSH).ratePerHour()).isEqualByComparingTo("29.90");
        assertThat(sourcing.find(requirement).awards().get(0).ratePerHour()).isEqualByComparingTo("22.90");
        database.update("delete from framework_contract where rate_per_hour = 29.90");
    }

    /** A hundred offers at the same second, and everybody chooses at once. */
    @Test
    @Tag("ELO-38")
    void aHundredOffersAtOnceGiveOneAward() throws Exception {
        String requirement = requirementOf(approved());
        List<String> providers = List.of(HOMEWARD, HARBOUR, SALTMARSH);

        List<Throwable> failures = AtOnce.failures(
                6,
                IntStream.range(0, 100)
                        .<Runnable>mapToObj(i -> () -> offers.offer(providers.get(i % 3), requirement, WHOLE))
                        .toList());
        assertThat(failures).isEmpty();
        assertThat(sourcing.find(requirement).offers()).hasSize(3);
        travelTo(TODAY.plusDays(2));
        List<Runnable> choices = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> choices.add(() -> choosing.choose(
                        requirement,
                        new OfferChoice(
                                OfferDecision.AWARD,
                                1 + i % 3,
                                null,
                                ChosenBy.PERSON,
                                null,
                                new PurchaseAnswers(null, null, null)))));
        assertThat(AtOnce.failures(12, choices)).isEmpty();

        assertThat(sourcing.find(requirement).awards()).hasSize(1);
    }

    /** Counted from an act that took some seconds. */
    private List<LocalDateTime> minuteOf(String timer) {
        return firedAt(timer).stream()
                .map(at -> at.truncatedTo(ChronoUnit.MINUTES))
                .toList();
    }

    private long inspected(LocalDate day) {
        return requireNonNull(database.queryForObject(
                "select max(id) from framework_inspection where provider_code = ? and inspected_on = ?",
                Long.class,
                HARBOUR,
                day));
    }

    private static InspectionRequest inspection(LocalDate day, int grade) {
        return new InspectionRequest(day, Map.of("Safe", grade, "Caring", 4));
    }

    private static Map<String, Object> offFramework() {
        return Map.of(
                "offerAnswer", "OFF_FRAMEWORK",
                "purchaseProvider", "Corner Care",
                "purchaseRate", "27.50",
                "purchaseReason", "Nobody else signs.");
    }

    private ApprovedPackages plans() {
        return new ApprovedPackages(database, packages);
    }

    private String approved() {
        return approved(person -> plans().timeAndTask(person, TODAY));
    }

    private String approved(java.util.function.UnaryOperator<String> approve) {
        String person = referrals.find(referFromHospital()).personReference();
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Tried in Kent.")));
        return begin("social-worker", () -> approve.apply(person));
    }

    private String requirementOf(String carePackage) {
        return sourcing.referencesOfPackage(carePackage).get(0);
    }

    private void offer(String provider, String requirement, OfferRequest offer) {
        act("provider-a", () -> offers.offer(provider, requirement, offer));
    }

    private int numberOf(String requirement, String provider) {
        return sourcing.find(requirement).offers().stream()
                .filter(offer -> offer.provider().equals(provider))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Instant decisionDue(String requirement) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(requirement)
                .taskDefinitionKey("userTask_authoriseOffFrameworkPurchase")
                .singleResult()
                .getDueDate()
                .toInstant();
    }

    private void choose(String requirement, int offer) {
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", offer, "chosenBy", "PERSON"));
    }

    private void startedWith(String requirement, LocalDate day) {
        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of("providerStarted", "YES", "startedOn", day.toString()));
    }
}
