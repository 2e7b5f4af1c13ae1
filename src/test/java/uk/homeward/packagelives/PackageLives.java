package uk.homeward.packagelives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.packagelives.PackageTown.Happening;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.rehearsal.RehearsalReport;
import uk.homeward.rehearsal.RehearsalService;

/** A town of people with packages lives a year by the rehearsal clock: whatever chance does, what was promised holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PackageLives extends CaredForTest {

    private static final Logger LOG = LoggerFactory.getLogger(PackageLives.class);

    private static final int DAYS = 365;
    private static final int FAILS_ON = 200;

    @Autowired
    private ApplicationContext homeward;

    @Autowired
    private RehearsalService rehearsal;

    private final int people;
    private final long seed;
    private final Set<Happening> expected;
    private PackageTown town;

    /** @param expected what must have happened at least once */
    PackageLives(int people, long seed, Set<Happening> expected) {
        this.people = people;
        this.seed = seed;
        this.expected = expected;
    }

    @BeforeAll
    void liveAYear() {
        Instant begun = Instant.now();
        clock.moveTo(TODAY.atTime(LocalTime.NOON).atZone(WorkingHours.ZONE).toInstant());
        database.update("update framework_member set hours_per_week = 100000");
        town = new PackageTown(homeward, seed, somebody("First"));
        TownStaff staff = new TownStaff(town);
        TownChecks checks = new TownChecks(town);
        for (int i = 0; i < people; i++) {
            town.lives.add(new PackageLife(town, somebody("Person" + i), TODAY.plusDays(town.chance.nextInt(40))));
        }
        for (int day = 0; day < DAYS; day++) {
            if (day > 0) {
                dayPasses();
            }
            if (day == FAILS_ON) {
                aProviderFails(staff);
            }
            town.lives.forEach(PackageLife::live);
            rehearsal.advanceTo(clock.instant());
            staff.providersOffer();
            staff.work();
            checks.endOfDay();
            if (day % 7 == 0) {
                checks.endOfWeek();
            }
        }
        ReviewChecks reviewed = new ReviewChecks(town);
        town.lives.stream().filter(PackageLife::begun).forEach(reviewed::of);
        checks.tellStories();
        LOG.info(
                "{} lives in {} s: {}; refused: {}",
                people,
                Duration.between(begun, Instant.now()).toSeconds(),
                town.happened(),
                town.refused());
    }

    private void dayPasses() {
        RehearsalReport report = rehearsal.advanceTo(town.today()
                .plusDays(1)
                .atTime(LocalTime.of(18, 0))
                .atZone(WorkingHours.ZONE)
                .toInstant());
        report.fired().stream()
                .filter(Predicate.not(timer -> timer.succeeded()))
                .forEach(failed -> town.broken(Promise.NOTHING_WITHOUT_AN_OWNER, "A timer failed: " + failed));
    }

    /** Nobody of it comes after noon. */
    private void aProviderFails(TownStaff staff) {
        String provider = PackageLife.PROVIDERS.get(0);
        town.fails(provider);
        staff.withdrawsAll(provider);
        town.act("broker", () -> {
            var unused = town.its(ProviderFailureService.class)
                    .tell(new FailureTold(
                            provider,
                            FailureCause.BUSINESS_FAILURE,
                            town.today().atTime(12, 0),
                            "It is bankrupt.",
                            List.of()));
        });
    }

    private void held(Promise promise) {
        assertThat(town.broken(promise)).as("%s", promise).isEmpty();
    }

    @Test
    void whatHasToHappenHappened() {
        assertThat(town.happened()).containsKeys(expected.toArray(Happening[]::new));
        assertThat(town.failed()).isNotNull();
    }

    @Test
    @Tag("promise-1")
    void eachPlannedVisitHasItsOneProviderAtEveryDaysEnd() {
        held(Promise.NO_GAP_IN_CARE);
    }

    @Test
    @Tag("promise-2")
    void eachReviewComesUpOnceOnItsDay() {
        held(Promise.NO_REVIEW_LOST);
    }

    @Test
    @Tag("promise-3")
    void theTwoSixWeekClocksAreNeverMixed() {
        held(Promise.TWO_CLOCKS);
    }

    @Test
    @Tag("promise-5")
    void nothingLongTermStartsWithoutAShortTermOutcomeOrAnExemption() {
        held(Promise.SHORT_TERM_FIRST);
    }

    @Test
    void noPlanCostsMoreThanItsBudgetAllows() {
        held(Promise.CEILING_OF_MONEY);
    }

    @Test
    @Tag("promise-7")
    void nothingRunsAheadOfItsAuthority() {
        held(Promise.NOTHING_AHEAD_OF_ITS_AUTHORITY);
    }

    @Test
    void nothingWaitsWithoutAnOwner() {
        held(Promise.NOTHING_WITHOUT_AN_OWNER);
    }

    @Test
    @Tag("DER-10")
    void directCareGivesLongTermCareOnlyWithAReasonAndADay() {
        held(Promise.IN_HOUSE_WITH_REASON_AND_DAY);
    }
}
