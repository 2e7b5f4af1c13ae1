package uk.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.refusal.Refusal;

/** Whatever comes, and in whatever order: there is always a next step with an owner, and no visit has two providers. */
class RandomHistoriesTests {

    private static final List<String> PROVIDERS = List.of("harbour", "homeward", "saltmarsh");

    @Test
    @Tag("ELO-40")
    void aFewDozenHistoriesHold() {
        IntStream.range(0, 60).forEach(RandomHistoriesTests::play);
    }

    @Test
    @Tag("soak")
    @Tag("ELO-40")
    void thousandsOfHistoriesHold() {
        IntStream.range(0, 5_000).forEach(RandomHistoriesTests::play);
    }

    private static void play(int seed) {
        Random chance = new Random(seed);
        Requirement requirement = new Needed().requirement;
        Instant now = Needed.MONDAY;
        for (int step = 0; step < 40 && requirement.status().open(); step++) {
            now = now.plus(Duration.ofHours(chance.nextInt(30)));
            try {
                act(requirement, chance, Needed.at(now));
            } catch (Refusal refused) {
                // An answer like any other.
            }
            // Timers fire in their time, also after everything was down for a while.
            tick(requirement, Needed.at(now));
            expectSound(requirement, "history %d, step %d".formatted(seed, step));
        }
    }

    private static void act(Requirement requirement, Random chance, Moment at) {
        String provider = PROVIDERS.get(chance.nextInt(PROVIDERS.size()));
        LocalDate today = WorkingHours.dayOf(at.now());
        switch (chance.nextInt(13)) {
            case 0, 1 -> requirement.offer(Needed.bid(provider), at);
            case 2 -> requirement.offer(Needed.bid(provider, 1, 2), at);
            case 3 -> requirement.offer(Needed.bid(provider, 3, 4), at);
            case 4 -> {
                if (requirement.withdraw(provider)) {
                    requirement.closeWindow(at);
                }
            }
            case 5, 6 -> {
                List<Integer> open =
                        requirement.offers().open().stream().map(Offer::number).toList();
                requirement.choose(
                        new Choice(
                                open.subList(0, Math.min(open.size(), 1 + chance.nextInt(2))),
                                ChosenBy.PERSON,
                                null,
                                "broker"),
                        UnaryOperator.identity(),
                        at);
            }
            case 7 -> requirement.confirmStart(1 + chance.nextInt(4), today, at);
            case 8 -> requirement.notStarting(1 + chance.nextInt(4), "No worker.", at);
            case 9 -> requirement.declineOffers("None fits.", at);
            case 10 -> manage(requirement, chance, at, today);
            case 11 -> {
                requirement.cancel("The person died.", at);
                new SearchGoesOn(requirement, unused -> chance.nextBoolean(), at).goOn();
            }
            default ->
                requirement.proposePurchase(
                        new PurchaseProposal("Corner Care", BigDecimal.TEN, "Nobody.", "broker"), at);
        }
    }

    private static void manage(Requirement requirement, Random chance, Moment at, LocalDate today) {
        switch (chance.nextInt(3)) {
            case 0 -> requirement.retain(RetentionReason.NO_PVI_PROVIDER, today.plusDays(2));
            case 1 -> requirement.searchAgain(at);
            default ->
                requirement.buyOffFramework(
                        new PurchaseProposal("Corner Care", BigDecimal.TEN, "Nobody.", "manager"), "manager", at);
        }
    }

    private static void tick(Requirement requirement, Moment at) {
        Course course = requirement.course();
        if (requirement.status().takesOffers() && !course.windowEndsAt().isAfter(at.now())) {
            requirement.closeWindow(at);
        }
        if (course.startBy() != null && !course.startBy().isAfter(at.now())) {
            requirement.voidLateAwards(at);
        }
        Retention retention = requirement.retention();
        if (retention != null && !retention.until().isAfter(WorkingHours.dayOf(at.now()))) {
            requirement.brokerAgain(at);
        }
    }

    private static void expectSound(Requirement requirement, String history) {
        NextStep next = NextStep.of(requirement);
        boolean open = requirement.status().open();
        List<Integer> given = requirement.awards().all().stream()
                .filter(award -> award.status().live())
                .flatMap(award -> award.visitNumbers().stream())
                .collect(Collectors.toList());

        assertThat(given).as(history).doesNotHaveDuplicates();
        assertThat(next != NextStep.NONE).as(history).isEqualTo(open);
        assertThat(next.owner().isEmpty()).as(history).isEqualTo(!open);
        switch (next) {
            case CHOOSE_OFFER ->
                assertThat(requirement.offers().open()).as(history).isNotEmpty();
            case CONFIRM_START ->
                assertThat(requirement.awards().awaiting()).as(history).isNotEmpty();
            case BROKER_AGAIN -> assertThat(requirement.retention()).as(history).isNotNull();
            default -> {}
        }
        if (requirement.status() == RequirementStatus.START_CONFIRMED) {
            assertThat(requirement.uncovered()).as(history).isEmpty();
            assertThat(requirement.awards().awaiting()).as(history).isEmpty();
        }
    }
}
