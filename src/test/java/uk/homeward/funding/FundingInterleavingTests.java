package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.funding.FundingHouse.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.council.WholeProfile;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.Refusal;

/** Promise 6 against PostgreSQL: whatever many do at once, no ceiling is passed and no penny is lost. */
@DisplayName("Ceilings hold whatever interleaves")
class FundingInterleavingTests extends FundingTest {

    private static final int THREADS = 8;
    private static final int PER_ROUND = 100;
    private static final int REFERENCES = 30;

    /** So little that the ceilings are met all the time. */
    private static final WholeProfile POOR =
            Councils.changed("coventry", text -> text.replace("pounds: 665000", "pounds: 665")
                    .replace("pounds: 391000", "pounds: 391")
                    .replace("pounds: 700000", "pounds: 700"));

    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicLong booked = new AtomicLong();
    private final AtomicInteger documents = new AtomicInteger();

    private List<FundingHouse> nodes = List.of();

    @BeforeEach
    void twoNodes() {
        nodes = List.of(house(POOR), house(POOR));
    }

    @Test
    @Tag("HAM-03")
    @Tag("COV-13")
    @DisplayName("Beginnings, turns, extensions, spot purchases, ends, ceilings and actual costs of eight at once")
    void ceilingsHold() {
        interleave(300);
    }

    @Test
    @Tag("soak")
    @DisplayName("The same many times more")
    void ceilingsHoldForLong() {
        interleave(10_000);
    }

    @Test
    @Tag("HAM-03")
    @DisplayName("Forty who ask at once for what ten can have")
    void tenOfFortyGetTheMoney() {
        List<Callable<@Nullable Void>> acts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String reference = reference(i);
            FundingHouse node = nodes.get(i % 2);
            acts.add(() -> tried(() -> {
                node.promise(funding -> funding.begin(
                        request(reference, TODAY, 30, BigDecimal.ONE, new BigDecimal("175.60")),
                        Set.of(ContractSource.BLOCK)));
                committed.incrementAndGet();
            }));
        }

        together(acts);

        assertThat(committed).hasValue(10);
        assertThat(refused).hasValue(30);
        assertThat(nodes.get(0).report().escalations(PageQuery.first(1)).total())
                .isEqualTo(30);
        holds();
    }

    private void interleave(int operations) {
        for (int round = 0; round * PER_ROUND < operations; round++) {
            List<Callable<@Nullable Void>> acts = new ArrayList<>();
            for (int i = 0; i < PER_ROUND; i++) {
                Random chance = new Random(1_000L * round + i);
                acts.add(() -> tried(() -> act(chance)));
            }

            together(acts);

            holds();
        }
        assertThat(committed.get()).isPositive();
        assertThat(refused.get()).isPositive();
        assertThat(changed.get()).isPositive();
        assertThat(booked.get()).isPositive();
    }

    private void act(Random chance) {
        FundingHouse node = nodes.get(chance.nextInt(2));
        String reference = reference(chance.nextInt(REFERENCES));
        BigDecimal hours =
                BigDecimal.valueOf(1L + chance.nextInt(8), 0).movePointLeft(1).multiply(BigDecimal.valueOf(5));
        BigDecimal pounds = BigDecimal.valueOf(chance.nextLong(3_000), 2);
        // Some of these days are in the next year, with its own ceilings.
        LocalDate from = LocalDate.of(2027, 2, 1).plusDays(chance.nextInt(80));
        LocalDate until = from.plusDays(chance.nextInt(60));
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> {
                node.promise(money -> money.begin(
                        request(reference, from, 1 + chance.nextInt(60), hours, null),
                        Set.of(ContractSource.BLOCK, ContractSource.FRAMEWORK)));
                committed.incrementAndGet();
            }
            case 3 ->
                node.promise(money -> money.buyOnSpot(request(reference, from, 1 + chance.nextInt(60), hours, null)
                        .of(ContractSource.SPOT)));
            case 4 -> {
                node.promise(money -> money.follow(
                        reference,
                        new CommitmentAdjustment(ContractSource.BLOCK, from, until, WeeklyHours.of(hours), "Chance.")));
                changed.incrementAndGet();
            }
            case 5 -> node.promise(money -> money.extend(reference, until, "Chance.", null));
            case 6 ->
                node.promise(money -> money.change(
                        reference, new CommitmentChange(from.plusDays(60), null, pounds, "Chance.", null)));
            case 7 -> node.promise(money -> money.end(reference, from.plusDays(5)));
            case 8 ->
                node.act(funding -> funding.setCeiling(
                        "CCG_ADDITIONAL", BigDecimal.valueOf(500L + chance.nextInt(400)), "Chance."));
            default -> {
                node.clock.set(LocalDate.of(2027, 8, 1));
                String document = "INV-" + documents.incrementAndGet();
                node.pay(door ->
                        door.bookBeyond(reference, new ActualBooking(LocalDate.of(2027, 7, 1), pounds, document)));
                booked.addAndGet(Money.of(pounds).pence());
            }
        }
    }

    private @Nullable Void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            refused.incrementAndGet();
        } catch (RuntimeException failure) {
            if (!LostRace.isCauseOf(failure)) {
                throw failure;
            }
        }
        return null;
    }

    private void holds() {
        Map<String, Long> ceilings = Map.of("COUNCIL", 66_500L, "CCG", 39_100L, "CCG_ADDITIONAL", 70_000L);
        database.query(
                "select id, ceiling, committed, actual, forecast from funding_budget where split_part(id, '/', 1) in ('COUNCIL', 'CCG', 'CCG_ADDITIONAL')",
                budget -> {
                    String id = budget.getString("id");
                    long ceiling = budget.getLong("ceiling");
                    assertThat(budget.getLong("committed"))
                            .as("committed of %s", id)
                            .isBetween(
                                    0L,
                                    ceiling == 0
                                            ? ceilings.get(BudgetId.parse(id).line())
                                            : ceiling)
                            .isEqualTo(sum("select sum(amount) from commitment_part where budget_id = '%s'", id));
                    assertThat(budget.getLong("actual"))
                            .isEqualTo(sum("select sum(actual) from commitment_part where budget_id = '%s'", id));
                    assertThat(budget.getLong("forecast"))
                            .isEqualTo(sum(
                                    "select sum(greatest(amount, actual)) from commitment_part where budget_id = '%s'",
                                    id));
                });
        assertThat(
                        sum(
                                """
                        select count(*) from commitment c where c.amount <>
                          (select coalesce(sum(p.amount), 0) from commitment_part p where p.commitment_id = c.id)
                        """))
                .as("commitments whose parts do not add up")
                .isZero();
        assertThat(sum("select sum(actual) from commitment where reference like 'EPI-97%%'"))
                .isEqualTo(booked.get());
        assertThat(
                        sum(
                                "select sum(a.amount) from commitment_actual a join commitment c on c.id = a.commitment_id where c.reference like 'EPI-97%%'"))
                .isEqualTo(booked.get());
    }

    private long sum(String query, Object... with) {
        Long sum = database.queryForObject(query.formatted(with), Long.class);
        return sum == null ? 0 : sum;
    }

    private static void together(List<Callable<@Nullable Void>> acts) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<@Nullable Void> act : threads.invokeAll(acts, 3, TimeUnit.MINUTES)) {
                var unused = act.get();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static CommitmentRequest request(
            String reference, LocalDate from, int days, BigDecimal hours, @Nullable BigDecimal amount) {
        return new CommitmentRequest(
                reference,
                FundingHouse.caseOf(reference),
                "STHS",
                null,
                from,
                from.plusDays(days - 1L),
                hours,
                amount,
                List.of(),
                "Nothing else is free.",
                "A manager",
                null);
    }

    private static String reference(int number) {
        return "EPI-97%04d".formatted(number);
    }
}
