package uk.homeward.shortterm;

import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;
import static uk.homeward.capacity.ContractSource.SPOT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.funding.FundingRules;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Funder;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.funding.FundingRules.Per;
import uk.homeward.funding.FundingRules.Rate;
import uk.homeward.governance.AmountBasis;
import uk.homeward.refusal.Refusal;

/**
 * A council with one service whose rules, places and money chance has set, scarce as a rule, and the people who live on them
 * at the same time.
 */
final class RandomTown {

    static final String SERVICE = "HOME";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);
    private static final int PEOPLE = 4;

    final boolean chargeable;
    final boolean chargedFromPurposeChange;
    final boolean stopsTheClock;
    final EpisodeHouse house;
    final List<String> refusals = new ArrayList<>();
    final List<RandomLife> lives = new ArrayList<>();

    private final Random chance;
    private final TransactionTemplate transaction;
    private final CapacityUnit unit;
    private final List<ContractedSource> sources;

    RandomTown(long seed) {
        chance = new Random(seed);
        chargeable = chance.nextInt(5) > 0;
        chargedFromPurposeChange = chance.nextBoolean();
        stopsTheClock = chance.nextInt(4) > 0;
        unit = chance.nextBoolean() ? CapacityUnit.SLOTS : CapacityUnit.HOURS_A_WEEK;
        int planned = chance.nextInt(4) == 0 ? 1 + chance.nextInt(20) : 35 + chance.nextInt(50);
        sources = sources();
        house = ServiceExamples.home()
                .days(1, planned, 84)
                .usualHours(10)
                .charge(chargeable, chargedFromPurposeChange)
                .hospital(14, stopsTheClock)
                .house(new CapacityRules(Map.of(SERVICE, sources)), money());
        transaction = new TransactionTemplate(house.memory);
        for (int person = 1; person <= PEOPLE; person++) {
            lives.add(new RandomLife(new Random(chance.nextLong()), this, person));
        }
    }

    private List<ContractedSource> sources() {
        List<ContractedSource> sources = new ArrayList<>(List.of(source(BLOCK, amount(2))));
        if (chance.nextInt(3) == 0) {
            sources.add(source(IN_HOUSE, amount(1)));
        }
        if (chance.nextBoolean()) {
            sources.add(source(SPOT, null));
        }
        return sources;
    }

    private BigDecimal amount(int most) {
        int places = 1 + chance.nextInt(most);
        return BigDecimal.valueOf(unit == CapacityUnit.SLOTS ? places : places * 10L + chance.nextInt(6));
    }

    private ContractedSource source(ContractSource source, @Nullable BigDecimal amount) {
        return new ContractedSource(source, "invented-care", null, unit, amount, LONG_AGO, null);
    }

    /** Blocks and the own team are paid already; six weeks of one person on the spot cost some 1,800 pounds. */
    private FundingRules money() {
        return new FundingRules(
                List.of(new Funder("COUNCIL", "The Council"), new Funder("NHS", "The NHS")),
                List.of(line("COUNCIL", 60), line("NHS", 40)),
                Stream.of(BLOCK, IN_HOUSE, SPOT)
                        .map(source ->
                                new Rate(SERVICE, source, BigDecimal.valueOf(source == SPOT ? 30 : 20), Per.HOUR))
                        .toList(),
                List.of(),
                null,
                null,
                null);
    }

    private Line line(String funder, int share) {
        BigDecimal pounds = BigDecimal.valueOf(share * (2L + chance.nextInt(30)));
        return new Line(
                funder,
                funder,
                funder,
                List.of(SERVICE),
                share,
                null,
                null,
                List.of(new Ceiling(LONG_AGO, null, pounds, AmountBasis.YEARLY)));
    }

    void live(int day) {
        house.day(day);
        attempt(() -> house.provision.places.capacity.moveOn(SERVICE));
        if (chance.nextInt(20) == 0) {
            attempt(this::changeWhatIsBought);
        }
        lives.forEach(life -> life.live(day));
    }

    List<ContractSource> boughtInAdvance() {
        return sources.stream()
                .map(ContractedSource::source)
                .filter(source -> source != SPOT)
                .toList();
    }

    private void changeWhatIsBought() {
        int amount = (chance.nextBoolean() ? 1 : -1) * (unit == CapacityUnit.SLOTS ? 1 : 5);
        LocalDate from = house.clock.today().plusDays(chance.nextInt(10));
        LocalDate until = chance.nextBoolean() ? null : from.plusDays(chance.nextInt(40));
        house.provision.places.changing.change(
                SERVICE,
                new ChangeRequest(BLOCK, ChangeKind.VARIED, BigDecimal.valueOf(amount), from, until, "Chance."));
    }

    /** What is refused is rolled back, as by the database. */
    void attempt(Runnable act) {
        try {
            transaction.executeWithoutResult(status -> act.run());
        } catch (Refusal refused) {
            // Then somebody tries something else on another day.
            refusals.add(refused.sentence());
        }
    }
}
