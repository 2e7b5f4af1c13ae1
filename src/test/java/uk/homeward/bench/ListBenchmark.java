package uk.homeward.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardApplication;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.delivery.BreachList;
import uk.homeward.delivery.LateStarts;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.PersonSearch;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.review.ReviewFilter;
import uk.homeward.review.ReviewFilter.Due;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewLists;
import uk.homeward.review.ReviewService;
import uk.homeward.sourcing.ProviderAwards;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.SourcingLookup;

/**
 * How lists, search and counts of packages, requirements and reviews grow from 1,000 packages to 100,000: the median of each
 * call at both sizes, and the ratio, which stays at 1.2 or below. Arguments: the two sizes, and calls of each (301).
 */
public final class ListBenchmark {

    private static final double FLAT = 1.2;

    /** Microseconds: less is the clock, the machine, and counting to a thousand where there are so many. */
    private static final long NOISE = 500;

    private final ConfigurableApplicationContext homeward;
    private final LongTermRows rows;
    private final int calls;

    private ListBenchmark(ConfigurableApplicationContext homeward, int calls) {
        this.homeward = homeward;
        this.rows = new LongTermRows(homeward.getBean(JdbcTemplate.class));
        this.calls = calls;
    }

    public static void main(String[] arguments) {
        int small = argument(arguments, 0, 1_000);
        int large = argument(arguments, 1, 100_000);
        boolean flat;
        try (ConfigurableApplicationContext homeward = new SpringApplicationBuilder(HomewardApplication.class)
                .profiles("demo")
                .run("--homeward.data-dir=", "--homeward.demo-people=false", "--server.port=0")) {
            flat = new ListBenchmark(homeward, argument(arguments, 2, 301)).compare(small, large);
        }
        System.exit(flat ? 0 : 1);
    }

    private boolean compare(int small, int large) {
        rows.growTo(small);
        // The first calls are for the compiler alone.
        measured();
        measured();
        Map<String, Long> before = measured();
        rows.growTo(large);
        measured();
        Map<String, Long> after = measured();
        System.out.printf("%n%-44s %10s %10s  ratio%n", "median of " + calls + ", in ms", small, large);
        boolean flat = true;
        for (Map.Entry<String, Long> call : before.entrySet()) {
            long most = requireNonNull(after.get(call.getKey()));
            double ratio = (double) most / call.getValue();
            boolean grows = ratio > FLAT && most - call.getValue() > NOISE;
            flat &= !grows;
            System.out.printf(
                    "%-44s %10.2f %10.2f  %5.2f%s%n",
                    call.getKey(), call.getValue() / 1e3, most / 1e3, ratio, grows ? "  grows" : "");
        }
        return flat;
    }

    /** In microseconds. */
    private Map<String, Long> measured() {
        var medians = new LinkedHashMap<String, Long>();
        homeward.getBean(TaskWorker.class).as("manager", () -> calls().forEach((name, call) -> {
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                long begun = System.nanoTime();
                call.run();
                times.add((System.nanoTime() - begun) / 1_000);
            }
            medians.put(name, times.stream().sorted().toList().get(calls / 2));
        }));
        return medians;
    }

    private Map<String, Runnable> calls() {
        var calls = new LinkedHashMap<String, Runnable>();
        packages(calls);
        requirements(calls);
        reviews(calls);
        PersonSearch people = its(PersonSearch.class);
        calls.put("search by family name", () -> people.search(rows.familyName()));
        calls.put("search by reference", () -> people.search(rows.personReference()));
        return calls;
    }

    private void packages(Map<String, Runnable> calls) {
        CarePackageService packages = its(CarePackageService.class);
        LateStarts starts = its(LateStarts.class);
        BreachList breaches = its(BreachList.class);
        calls.put("packages of a person", () -> packages.ofPerson(rows.personReference()));
        calls.put("unconfirmed starts, first page", () -> starts.open(PageQuery.first(50)));
        calls.put("unconfirmed starts, count", starts::count);
        calls.put("uncovered visits, first page", () -> breaches.open(PageQuery.first(50)));
        calls.put("uncovered visits, count", breaches::count);
    }

    private void requirements(Map<String, Runnable> calls) {
        SourcingLookup lookup = its(SourcingLookup.class);
        ProviderRequirements ofProvider = its(ProviderRequirements.class);
        calls.put("requirements not allocated, first page", () -> lookup.notAllocated(PageQuery.first(50)));
        calls.put("requirements of a package", () -> lookup.ofPackage(rows.packageReference()));
        calls.put(
                "requirements for a provider, first page",
                () -> ofProvider.published("homeward-bound", PageQuery.first(50)));
        calls.put("awards of a provider, first page", () -> its(ProviderAwards.class)
                .given("homeward-bound", PageQuery.first(50)));
    }

    private void reviews(Map<String, Runnable> calls) {
        ReviewLists reviews = its(ReviewLists.class);
        ReviewService ofCase = its(ReviewService.class);
        calls.put("reviews, first page", () -> reviews.outstanding(ReviewFilter.ALL, PageQuery.first(50)));
        calls.put("reviews, tenth page", () -> reviews.outstanding(ReviewFilter.ALL, new PageQuery(10, 50)));
        calls.put(
                "reviews after an event, first page",
                () -> reviews.outstanding(new ReviewFilter(ReviewKind.EVENT, null), PageQuery.first(50)));
        calls.put(
                "overdue reviews, first page",
                () -> reviews.outstanding(new ReviewFilter(null, Due.OVERDUE), PageQuery.first(50)));
        calls.put("reviews of a package", () -> ofCase.ofCase(rows.packageReference()));
    }

    private <T> T its(Class<T> service) {
        return homeward.getBean(service);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    }
}
