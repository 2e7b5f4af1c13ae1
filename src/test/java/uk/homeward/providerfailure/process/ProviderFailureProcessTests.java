package uk.homeward.providerfailure.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.confidentiality.Involvement;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.providerfailure.AffectedPerson;
import uk.homeward.providerfailure.BulkCover;
import uk.homeward.providerfailure.CoverStatus;
import uk.homeward.providerfailure.CrisisCover;
import uk.homeward.providerfailure.CrisisCoverService;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.LateCover;
import uk.homeward.providerfailure.OtherPerson;
import uk.homeward.providerfailure.Payer;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.providerfailure.ProviderReturnService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

@Tag("promise-1")
class ProviderFailureProcessTests extends CaredForTest {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderFailureProcessTests.class);

    private static final LocalDateTime LAST = TODAY.atTime(23, 59);
    private static final LocalDateTime FIRST = TODAY.plusDays(1).atTime(0, 0);
    private static final CrisisCover COVER = new CrisisCover("harbour-live-in", FIRST, null);

    @Autowired
    private ProviderFailureService failures;

    @Autowired
    private CrisisCoverService cover;

    @Autowired
    private ProviderReturnService returns;

    @Autowired
    private BulkCover bulk;

    @Autowired
    private LateCover late;

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private Involvement involvement;

    @Autowired
    private DeliveryService delivery;

    @Test
    void everybodyIsCoveredOnAWayOfTheirOwn() {
        String one = started();
        String other = started();
        String failure = fail(selfFunder());
        String paysAlone = peopleOf(failure).stream()
                .filter(person -> person.payer() == Payer.SELF_FUNDER)
                .findFirst()
                .orElseThrow()
                .packageReference();
        assertThat(open(one)).contains("userTask_confirmCrisisCover");
        assertThat(open(paysAlone)).containsExactly("userTask_confirmCrisisCover");
        assertThat(delivery.find(other).orElseThrow().uncovered()).isNotEmpty();

        complete(
                "direct-care",
                one,
                "confirmCrisisCover",
                Map.of(
                        "coverProvider",
                        "harbour-live-in",
                        "firstVisitOn",
                        FIRST.toLocalDate().toString(),
                        "firstVisitTime",
                        "00:00"));
        act("direct-care", () -> assertThat(bulk.cover(rest(failure, one), COVER))
                .allMatch(result -> result.refusal() == null));

        assertThat(delivery.find(other).orElseThrow().uncovered()).isEmpty();
        assertThat(sourcing.ofPackage(one)).hasSize(2);
        assertThat(open(paysAlone)).isEmpty();
        assertLife("provider-failure", failure).hasPassed("event_everybodyCovered");
        assertThat(failures.find(failure).overOn()).isEqualTo(TODAY);
    }

    @Test
    void whomNobodyCoversByTheirNextVisitIsLoudUntilSomebodyDoes() {
        String carePackage = started();
        String failure = fail();
        long before = late.count();
        LocalDateTime next = nextVisitOf(failure, carePackage);

        clock.moveTo(next.plusMinutes(1).atZone(WorkingHours.ZONE).toInstant());

        assertThat(late.count()).isGreaterThan(before);
        cover(failure);
        assertThat(late.count()).isEqualTo(before);
    }

    /** In a week is too late for whoever has nobody tomorrow. */
    @Test
    void whoseNextProviderIsKnownIsCoveredUntilItComes() {
        String carePackage = started();
        LocalDateTime change = FIRST.plusDays(7);
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage, 1, new Successor("harbour-live-in", change.minusMinutes(1), change)));

        String failure = fail();

        assertThat(open(carePackage)).contains("userTask_confirmCrisisCover");
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).startsWith(nextVisitOf(failure, carePackage));
        act("direct-care", () -> cover.cover(carePackage, new CrisisCover("wealdshire-enablement", FIRST, null)));
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .extracting(element -> element.endsOn())
                .containsExactly(TODAY, null, change.toLocalDate().minusDays(1));
    }

    /** It comes before anybody is missed. */
    @Test
    void whoseNextProviderComesBeforeTheNextVisitIsNotAskedAbout() {
        String carePackage = started();
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage, 1, new Successor("harbour-live-in", FIRST.minusMinutes(1), FIRST)));
        started();

        String failure = fail();

        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
        assertThat(peopleOf(failure))
                .filteredOn(person -> person.packageReference().equals(carePackage))
                .allMatch(person -> person.status() == CoverStatus.COVERED);
    }

    /** Told late: the other provider has come since, and there is nobody to cover. */
    @Test
    void whoeverHasAnotherProviderByNowIsNotAskedAbout() {
        String carePackage = started();
        LocalDateTime change = FIRST.plusDays(1);
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage, 1, new Successor("harbour-live-in", change.minusMinutes(1), change)));
        travelTo(change.toLocalDate().plusDays(3));

        String failure = fail(selfFunder());

        assertThat(peopleOf(failure))
                .extracting(AffectedPerson::packageReference)
                .doesNotContain(carePackage);
        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
    }

    @Test
    void aProviderFailsOnceAtATime() {
        started();
        String failure = fail();

        assertThatThrownBy(this::fail).isInstanceOf(Conflict.class).hasMessageContaining(failure);
        cover(failure);
    }

    @Test
    void whoeverComesBackHasThoseWhoAreNotCoveredYet() {
        String carePackage = started();
        String failure = fail();

        act("broker", () -> returns.cameBack(failure, FIRST, "Its staff came back."));

        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(peopleOf(failure)).allMatch(person -> person.status() == CoverStatus.PROVIDER_BACK);
    }

    /** The provider is back within the minute. */
    @Test
    void whoeverIsSeenToBeforeTheirTurnIsAskedNothing() {
        String carePackage = started();
        String failure = tell();

        act("broker", () -> returns.cameBack(failure, FIRST, null));

        assertThat(runJobs()).isEmpty();
        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    @Test
    void whoeverIsCoveredOnTheirCaseLeavesNoTask() {
        String carePackage = started();
        String failure = fail();

        act("broker", () -> handOvers.cover(carePackage, new Successor("harbour-live-in", null, FIRST)));

        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
        assertThat(peopleOf(failure))
                .filteredOn(person -> person.packageReference().equals(carePackage))
                .allMatch(person -> person.status() == CoverStatus.COVERED);
    }

    @Test
    void whoeverIsCoveredOnTheirCaseWhileInHospitalLeavesNoTask() {
        String carePackage = started();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        fail();
        assertThat(open(carePackage)).contains("userTask_confirmCrisisCover");

        act("broker", () -> handOvers.cover(carePackage, new Successor("harbour-live-in", null, FIRST)));

        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
    }

    /** In hospital nobody is wanted, and afterwards somebody is: that is no cover. */
    @Test
    void whoeverGoesIntoHospitalIsStillToBeCovered() {
        String carePackage = started();
        fail();

        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));

        assertThat(open(carePackage)).contains("userTask_confirmCrisisCover");
    }

    /** The death was told of the wrong person, and the provider failed before that was known. */
    @Test
    void whoeverGoesOnAfterTheProviderFailedIsToBeCovered() {
        String carePackage = started();
        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_DIED, null));
        started();
        String failure = fail();
        assertThat(peopleOf(failure))
                .extracting(AffectedPerson::packageReference)
                .doesNotContain(carePackage);

        goesOn(carePackage);

        expectToCover(failure, carePackage);
    }

    /** Everybody else was covered already: the provider is gone all the same, and one more person is without care. */
    @Test
    void whoeverGoesOnAfterEverybodyWasCoveredBeginsTheFailureAgain() {
        String carePackage = started();
        String failure = fail();
        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_DIED, null));
        cover(failure);
        assertThat(failures.find(failure).overOn()).isEqualTo(TODAY);

        goesOn(carePackage);

        String again = failures.all(PageQuery.first(1)).items().get(0).reference();
        assertThat(again).isNotEqualTo(failure);
        expectToCover(again, carePackage);
    }

    @Test
    void whoeverGoesOnAfterTheProviderCameBackHasTheirCareAsBefore() {
        String carePackage = started();
        started();
        String failure = fail();
        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_DIED, null));
        act("broker", () -> returns.cameBack(failure, FIRST, "It was bought."));

        goesOn(carePackage);

        assertThat(failures.all(PageQuery.first(200)).items()).noneMatch(one -> one.overOn() == null);
        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
    }

    private void goesOn(String carePackage) {
        act("social-worker", () -> packages.goOn(carePackage, true));
        assertThat(runJobs()).isEmpty();
    }

    private void expectToCover(String failure, String carePackage) {
        assertThat(peopleOf(failure))
                .filteredOn(person -> person.packageReference().equals(carePackage))
                .singleElement()
                .satisfies(person -> assertThat(person.status()).isEqualTo(CoverStatus.TO_COVER));
        assertThat(open(carePackage)).contains("userTask_confirmCrisisCover");
        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .allMatch(part -> part.endedAs() == ElementEnd.PROVIDER_STOPPED);
    }

    /** It makes no visits at present. */
    @Test
    void whoeverFailsGetsNoNewWork() {
        String carePackage = started();
        String failure = fail();

        assertThatThrownBy(
                        () -> act("broker", () -> handOvers.cover(carePackage, new Successor(HOMEWARD, null, FIRST))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("its failure is on record as " + failure);
    }

    /** Whoever was in hospital when the provider failed, and goes home without support, is not covered. */
    @Test
    void whoseSupportLapsesNeedsNoCover() {
        String carePackage = started();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        String stay = stays.ofCase(carePackage).get(0).reference();
        String failure = fail();

        travelTo(TODAY.plusDays(20));
        complete("broker", stay, "confirmLapse", Map.of("lapseAnswer", "LAPSE", "asked", "The ward."));

        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
        assertThat(peopleOf(failure))
                .filteredOn(person -> person.packageReference().equals(carePackage))
                .allMatch(person -> person.status() == CoverStatus.NOT_NEEDED);
        assertThat(delivery.find(carePackage).orElseThrow().elements()).hasSize(1);
    }

    @Test
    void whenTwoProvidersOfOnePersonFailOneTaskAsks() {
        String carePackage = served("Both");
        act("broker", () -> delivery.begin(carePackage, given("saltmarsh-homecare")));
        String first = fail();

        String second = begin("broker", () -> failures.tell(told("saltmarsh-homecare")));
        assertThat(runJobs()).isEmpty();
        assertThat(open(carePackage)).containsExactly("userTask_confirmCrisisCover");
        act("direct-care", () -> cover.cover(carePackage, COVER));

        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(failures.find(first).overOn()).isNotNull();
        assertThat(failures.find(second).overOn()).isNotNull();
    }

    @Test
    void coverThatIsOverBeforeItBeginsIsRefused() {
        String carePackage = started();
        fail();

        assertThatThrownBy(() -> cover.cover(
                        carePackage,
                        new CrisisCover(
                                "harbour-live-in", FIRST, FIRST.toLocalDate().minusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot end before its first visit");
    }

    /** They are asked who makes the visits: they see which, though the life is that of the failure. */
    @Test
    void whoeverIsAskedToCoverSomebodyIsInvolved() {
        String carePackage = served("Seen");
        String person = packages.find(carePackage).personReference();
        assertThat(involvement.of("somebody", Set.of("direct-care"), person)).isFalse();

        fail();

        assertThat(involvement.of("somebody", Set.of("direct-care"), person)).isTrue();
        assertThat(involvement.of("somebody", Set.of("therapists"), person)).isFalse();
    }

    @Test
    void aFailureOfNobodysProviderIsRefused() {
        assertThatThrownBy(() -> failures.tell(told("millbrook-house")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("serves nobody that is on record");
    }

    private static ElementTerms given(String provider) {
        return new ElementTerms(
                ElementKind.HOME_CARE,
                provider,
                provider,
                BigDecimal.ONE,
                null,
                List.of(VisitNeed.window("PLN-900009", 2, 60)),
                TODAY,
                true);
    }

    private static FailureTold told(String provider, OtherPerson... others) {
        return new FailureTold(
                provider, FailureCause.BUSINESS_FAILURE, LAST, "An administrator was appointed.", List.of(others));
    }

    @Test
    void whoeverDiedNeedsNoCover() {
        String carePackage = started();
        String failure = fail();

        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_DIED, null));

        assertThat(open(carePackage)).isEmpty();
        assertThat(peopleOf(failure))
                .filteredOn(person -> person.packageReference().equals(carePackage))
                .allMatch(person -> person.status() == CoverStatus.NOT_NEEDED);
        cover(failure);
    }

    @Test
    void whoPaysForPeopleOfAnotherCouncilIsNamed() {
        started();
        OtherPerson nobodys = new OtherPerson(somebody("Mina"), "Millbrook", Payer.OTHER_COUNCIL, null);

        assertThatThrownBy(() -> fail(nobodys)).isInstanceOf(Refusal.class).hasMessageContaining("Name the council");
    }

    @Test
    void oneWhoCannotBeBegunHoldsUpNoOther() {
        everybodyIsBegun(12);
    }

    /** SI 2015/301: self-funders too. From the telling to the last task at most 300 seconds on two cores. */
    @Test
    @Tag("soak")
    void fiveHundredAreBegunAtOnce() {
        Instant begun = Instant.now();
        everybodyIsBegun(500);
        Duration took = Duration.between(begun, Instant.now());
        LOG.info("500 people, 80 of them self-funders: {} s", took.toSeconds());
        assertThat(took).isLessThan(Duration.ofSeconds(300));
    }

    /** A sixth of them pays for themselves; one cannot be begun. */
    private void everybodyIsBegun(int number) {
        List<String> served = IntStream.range(number / 6, number)
                .mapToObj(i -> served("Served%d".formatted(i)))
                .toList();
        OtherPerson[] others = IntStream.range(0, number / 6)
                .mapToObj(i -> new OtherPerson(somebody("Alone%d".formatted(i)), "Millbrook", Payer.SELF_FUNDER, null))
                .toArray(OtherPerson[]::new);
        String failure = tell(others);
        String poisoned = served.get(0);
        cannotBeBegun(poisoned);

        List<String> failed = runJobs();

        assertThat(failed).hasSize(1);
        assertThat(failures.find(failure).people()).isGreaterThanOrEqualTo(number);
        assertThat(peopleOf(failure).stream()
                        .map(AffectedPerson::packageReference)
                        .filter(one -> !one.equals(poisoned)))
                .allSatisfy(one -> assertThat(open(one)).containsExactly("userTask_confirmCrisisCover"));
        database.update("update provider_failure_person set status = 'NOT_NEEDED' where package_id = ?", id(poisoned));
        failed.forEach(job -> jobs.setJobRetries(job, 0));
    }

    /** Its care is not on record any more. */
    private void cannotBeBegun(String carePackage) {
        for (String table : List.of("delivery_duty", "delivery_element", "delivery_visit")) {
            database.update(
                    "delete from %s where delivery_id = (select id from delivery where package_id = ?)"
                            .formatted(table),
                    id(carePackage));
        }
        database.update("delete from delivery where package_id = ?", id(carePackage));
    }

    private static long id(String carePackage) {
        return Long.parseLong(carePackage.substring("PKG-".length()));
    }

    private String served(String name) {
        String carePackage = packages.openFor(people.register(somebody(name)), "Millbrook");
        act("broker", () -> delivery.begin(carePackage, new DeliveryService.SelfArranged(HOMEWARD, "Homeward", LAST)));
        return carePackage;
    }

    private OtherPerson selfFunder() {
        return new OtherPerson(somebody("Otto"), "Millbrook", Payer.SELF_FUNDER, null);
    }

    private String fail(OtherPerson... others) {
        String failure = tell(others);
        assertThat(runJobs()).isEmpty();
        return failure;
    }

    private String tell(OtherPerson... others) {
        return begin("broker", () -> failures.tell(told(HOMEWARD, others)));
    }

    /** @return those that could not be run */
    private List<String> runJobs() {
        return jobs
                .createJobQuery()
                .processDefinitionKey("provider-failure")
                .messages()
                .withRetriesLeft()
                .list()
                .stream()
                .map(Job::getId)
                .filter(this::fails)
                .toList();
    }

    private boolean fails(String job) {
        try {
            jobs.executeJob(job);
            return false;
        } catch (RuntimeException cannotBeBegun) {
            return true;
        }
    }

    private List<AffectedPerson> peopleOf(String failure) {
        List<AffectedPerson> all = new ArrayList<>();
        for (int page = 1;
                page <= failures.people(failure, PageQuery.first(200)).pages();
                page++) {
            all.addAll(failures.people(failure, new PageQuery(page, 200)).items());
        }
        return all;
    }

    private LocalDateTime nextVisitOf(String failure, String carePackage) {
        return requireNonNull(peopleOf(failure).stream()
                .filter(person -> person.packageReference().equals(carePackage))
                .findFirst()
                .orElseThrow()
                .nextVisit());
    }

    private List<String> rest(String failure, String done) {
        return peopleOf(failure).stream()
                .map(AffectedPerson::packageReference)
                .filter(reference -> !reference.equals(done))
                .toList();
    }

    /** Nothing of one test is left for the next. */
    @AfterEach
    void coverWhoeverIsLeft() {
        failures.all(PageQuery.first(200)).items().stream()
                .filter(failure -> failure.overOn() == null)
                .forEach(failure -> cover(failure.reference()));
    }

    private void cover(String failure) {
        act("direct-care", () -> bulk.cover(rest(failure, ""), COVER));
    }
}
