package uk.homeward.dataimport.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.dataimport.DataImportLookup;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.FormerReferences;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.dataimport.ImportProblem;
import uk.homeward.dataimport.ImportStatus;
import uk.homeward.dataimport.SentFile;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.packagereview.ReviewExamples;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

class PackageImportProcessTests extends ProcessTest {

    private static final Logger LOG = LoggerFactory.getLogger(PackageImportProcessTests.class);

    private static final PageQuery PAGE = PageQuery.first(200);

    /** Each test has people of its own. */
    private static final AtomicInteger LAST = new AtomicInteger();

    private final int at = LAST.addAndGet(20_000);

    @Autowired
    private DataImportService imports;

    @Autowired
    private DataImportLookup importLookup;

    @Autowired
    private FormerReferences former;

    @Autowired
    private CarePackageService packages;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private CoverageCheck coverage;

    @Autowired
    private HandBackService handBacks;

    @Test
    void whatWasReviewedElevenMonthsAgoIsDueInOneMonthAndLivesOn() {
        LocalDate reviewed = TODAY.minusMonths(11);
        String carePackage = broughtIn(ImportFiles.homeCare(at + 1, TODAY.minusYears(2), reviewed.toString()));

        PackageView found = packages.find(carePackage);
        assertThat(found.status()).isEqualTo(PackageStatus.ACTIVE);
        assertThat(found.startedOn()).isEqualTo(TODAY.minusYears(2));
        assertLife("care-package", carePackage).isWaitingAt("callActivity_reviewCycle");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(carePackage)
                        .count())
                .isZero();
        ReviewView next = only(carePackage);
        assertThat(next.kind()).isEqualTo(ReviewKind.ANNUAL);
        assertThat(next.dueBy()).isEqualTo(reviewed.plusMonths(12));
        assertThat(next.comesUpOn()).isEqualTo(next.dueBy().minusDays(28));

        travelTo(next.comesUpOn());

        assertThat(open(next.reference())).containsExactly("userTask_conductPackageReview");
        complete("social-worker", next.reference(), "conductPackageReview", withoutOutcomes(next.comesUpOn()));
        assertThat(only(carePackage).dueBy()).isEqualTo(next.comesUpOn().plusMonths(12));
    }

    @Test
    void somebodyWhoCannotBeIsListedAmongTheMistakes() {
        String row = "P%d,,Ada,Sample,%s,1 Sample Street,ME14 1XQ,".formatted(at + 1, TODAY.plusYears(1));

        String reference = checked(ImportFiles.file("people", ImportFiles.PEOPLE, List.of(row)));

        assertThat(problems(reference)).hasSize(1);
        assertThat(former.people(List.of("P" + (at + 1)))).isEmpty();
    }

    @Test
    void whatIsOverdueComesUpAtOnceAndANewPlanAfterSixWeeks() {
        String overdue = broughtIn(ImportFiles.homeCare(at + 1, TODAY.minusYears(1), ""));
        travelTo(TODAY);
        assertThat(open(reviews.ofCase(overdue).get(0).reference())).containsExactly("userTask_conductPackageReview");

        String young = broughtIn(ImportFiles.homeCare(at + 2, TODAY.minusDays(10), ""));
        ReviewView first = only(young);
        assertThat(first.kind()).isEqualTo(ReviewKind.FIRST);
        assertThat(first.comesUpOn()).isEqualTo(TODAY.plusDays(32));
        assertThat(first.dueBy()).isEqualTo(TODAY.plusDays(46));
    }

    @Test
    void careWithoutVisitsIsThereEachDaySoThatTheCheckIsNeverEmpty() {
        String carePackage = broughtIn(
                ImportFiles.homeCare(at + 1, TODAY.minusYears(1), ""),
                "K%d,P%1$d,Millbrook,Time and Task,no,%s,%s,,Live-in care,harbour-live-in,50,,%3$s,%s,"
                        .formatted(at + 1, TODAY.minusYears(1).minusDays(7), TODAY.minusYears(1), TODAY.minusDays(30)),
                "K%d,P%1$d,Millbrook,Time and Task,no,%s,%s,,Support at night,harbour-live-in,,15,%3$s,,Daily 22:00-22:30 60; Mon 03:00-03:00 30 x2"
                        .formatted(at + 1, TODAY.minusYears(1).minusDays(7), TODAY.minusYears(1)));

        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(care.elements()).hasSize(3);
        assertThat(care.visits()).hasSize(9);
        assertThat(care.elements().get(0).hoursPerWeek()).isEqualByComparingTo("10");
        assertThat(care.elements().get(2).hoursPerWeek()).isEqualByComparingTo("8");
        assertThat(care.elements().get(1).endsOn()).isEqualTo(TODAY.minusDays(30));
        assertThat(care.uncovered()).isEmpty();
        int before = coverage.checkAll(TODAY);

        act("broker", () -> delivery.stopped(carePackage, 1, TODAY.minusDays(1).atTime(8, 0), "It closed."));

        assertThat(coverage.checkAll(TODAY)).isEqualTo(before + 1);
    }

    @Test
    void whereNoPlanWasAgreedHereAManagerSeesToOneBeforeAnybodyIsLookedFor() {
        String carePackage = broughtIn(ImportFiles.homeCare(at + 1, TODAY.minusYears(1), ""));

        act(
                "broker",
                () -> handBacks.give(
                        carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(28), "It has nobody there.")));

        assertThat(database.queryForObject(
                        "select cause from follow_up where case_reference = ? and settled_on is null",
                        String.class,
                        carePackage))
                .isEqualTo(FollowUpCause.NO_PLAN_HERE.name());
    }

    @Test
    void theSameFileIsRefusedTwiceAndNothingIsHalfImported() {
        people(2);
        SentFile file = ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                List.of(
                        ImportFiles.homeCare(at + 1, TODAY.minusYears(1), ""),
                        ImportFiles.homeCare(at + 2, TODAY.minusYears(1), "31/11/2026")));
        String wrong = checked(file);
        assertThat(problems(wrong))
                .containsExactly(
                        "3 Last review on: There is no such day in the calendar. Check it, and write it like 2026-11-30.");
        assertThatThrownBy(() -> act("administrator", () -> imports.bringIn(wrong)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has mistakes");
        assertThat(packagesOfMine()).isZero();

        SentFile right = ImportFiles.file(
                "packages", ImportFiles.PACKAGES, List.of(ImportFiles.homeCare(at + 1, TODAY.minusYears(1), "")));
        String first = checked(right);
        String again = checked(right);
        assertThat(importLookup.find(first).status()).isEqualTo(ImportStatus.DISCARDED);
        act("administrator", () -> imports.bringIn(again));
        assertThat(importLookup.find(again).decidedBy()).isEqualTo("administrator");
        assertThat(count("data_import where content is not null and status <> 'CHECKED'"))
                .isZero();
        assertThatThrownBy(() -> checked(new SentFile("packages", "other-name.csv", right.content())))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("brought in already: " + again);
        assertThat(packagesOfMine()).isEqualTo(1);
    }

    @Test
    void aFileThatDoesNotFitTheRecordAnyMoreBringsNothingIn() {
        people(1);
        SentFile one = ImportFiles.file(
                "packages", ImportFiles.PACKAGES, List.of(ImportFiles.homeCare(at + 1, TODAY.minusYears(1), "")));
        SentFile other = ImportFiles.file(
                "packages", ImportFiles.PACKAGES, List.of(ImportFiles.homeCare(at + 1, TODAY.minusYears(3), "")));
        String first = checked(one);
        String second = checked(other);
        act("administrator", () -> imports.bringIn(first));

        assertThatThrownBy(() -> act("administrator", () -> imports.bringIn(second)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has changed since");
        assertThat(importLookup.find(second).status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(packagesOfMine()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidRowByRowAndColumnByColumn() {
        people(9);
        String agreed = TODAY.minusYears(1).minusDays(7) + "," + TODAY.minusYears(1);
        String file = checked(ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                List.of(
                        "K" + (at + 1) + ",P" + (at + 1) + ",Nowhere,Time and Task,no," + agreed
                                + ",,Home care,homeward-bound,10,,2026-03-01,,",
                        "K" + (at + 2) + ",P" + (at + 2) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,nobody-here,10,,2026-03-01,,",
                        "K" + (at + 3) + ",P" + (at + 3) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,homeward-bound,4.01E+09,,2026-03-01,2026-02-01,",
                        "K" + (at + 4) + ",P" + (at + 99) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,homeward-bound,10,,2026-03-01,,",
                        "K" + (at + 5) + ",P" + (at + 5) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,homeward-bound,10,,2026-03-01,,",
                        "K" + (at + 5) + ",P" + (at + 5) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,harbour-live-in,5,,2026-04-01,,",
                        "K" + (at + 6) + ",P" + (at + 6) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,homeward-bound,10,,03/04/2026,,",
                        "K" + (at + 7) + ",P" + (at + 7) + ",Millbrook,Time and Task,no," + agreed
                                + ",2027-02-30,Home care,homeward-bound,10,,2026-03-01,,Someday 30",
                        "K" + (at + 8) + ",P" + (at + 8) + ",Millbrook,Time and Task,no," + agreed
                                + ",,Home care,homeward-bound,10,,2026-03-01,2026-06-01,")));

        assertThat(problems(file))
                .containsExactly(
                        "2 Area: The council has no area of this name. Write one of: Northdown, Millbrook, Harrow Vale, Saltmarsh, Eastwold.",
                        "3 Provider: The council knows no provider with this code. Write one of its profile, or have it added there first.",
                        "4 Part ends on: This part ends before it begins. Check both days.",
                        "4 Hours a week: A spreadsheet has shortened this number, like 4.01E+09, and its digits are lost. Format the column as text and put the whole number there.",
                        "4 Hours a week: Say how many hours a week, or write down the visits.",
                        "5 Former reference: Nobody was brought in under this reference. Bring the people in first, or put the reference right.",
                        "7 Part started on: This part and the one in row 6 are of one kind and overlap. End one before the other begins, or write down the visits of each provider.",
                        "8 Part started on: This can be read as two days: 03/04/2026 is 3 April here and 4 March in the United States. Write it like 2026-04-03.",
                        "9 Last review on: There is no such day in the calendar. Check the day and the month.",
                        "9 Visits: Visit 1 cannot be read. Write each like Mon 08:00-08:30 30, or Daily 18:00-19:00 45 x2: day, earliest and latest start, minutes, and x2 where two workers come.",
                        "10 Part ends on: No part of this package goes on. Only care that goes on is brought in; remove its rows.");
    }

    /** Two hundred in each build; ten thousand in under a minute on two cores where there is time for them. */
    @Test
    void twoHundredPackagesLiveOn() {
        assertThat(broughtIn(200)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    @Tag("soak")
    void tenThousandPackagesComeInInAMinute() {
        assertThat(broughtIn(10_000)).isLessThan(Duration.ofSeconds(60));
    }

    private Duration broughtIn(int count) {
        people(count);
        SentFile file = ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                ImportFiles.rows(
                        count,
                        number -> ImportFiles.homeCare(
                                at + number,
                                TODAY.minusDays(100 + number % 900),
                                number % 3 == 0
                                        ? ""
                                        : TODAY.minusDays(number % 90).toString())));
        Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
        String reference = checked(file);
        assertThat(problems(reference)).isEmpty();
        act("administrator", () -> imports.bringIn(reference));
        Duration took = Duration.between(before, Instant.ofEpochMilli(System.currentTimeMillis()));

        LOG.info("{} packages: {} s", count, took.toSeconds());
        // The counts below come before the database has looked at so many new rows by itself.
        database.execute("analyze");
        assertThat(packagesOfMine()).isEqualTo(count);
        String mine =
                " in (select 'PKG-' || lpad(cast(package_id as text), 6, '0') from imported_package where source = '"
                        + reference + "')";
        assertThat(count("act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'review-cycle'"
                        + " where j.handler_type_ like 'timer-%' and e.business_key_" + mine))
                .isEqualTo(count);
        assertThat(count("review r where r.status = 'SCHEDULED' and r.case_reference" + mine))
                .isEqualTo(count);
        assertThat(count("delivery_duty")).isGreaterThanOrEqualTo(count);
        return took;
    }

    private void people(int count) {
        String reference = checked(ImportFiles.people(at, count));
        assertThat(problems(reference)).isEmpty();
        act("administrator", () -> imports.bringIn(reference));
    }

    /** @return the first package */
    private String broughtIn(String... rows) {
        String key = rows[0].substring(0, rows[0].indexOf(','));
        String person = key.replace('K', 'P');
        if (former.people(List.of(person)).isEmpty()) {
            String reference = checked(ImportFiles.file(
                    "people", ImportFiles.PEOPLE, List.of(ImportFiles.person(Integer.parseInt(key.substring(1))))));
            act("administrator", () -> imports.bringIn(reference));
        }
        String reference = checked(ImportFiles.file("packages", ImportFiles.PACKAGES, List.of(rows)));
        assertThat(problems(reference)).isEmpty();
        return begin("administrator", () -> {
            imports.bringIn(reference);
            return Objects.requireNonNull(former.packages(List.of(key)).get(key));
        });
    }

    private String checked(SentFile file) {
        AtomicReference<String> reference = new AtomicReference<>("");
        work.as("administrator", () -> reference.set(imports.check(file)));
        return Objects.requireNonNull(reference.get());
    }

    private List<String> problems(String reference) {
        return importLookup.problems(reference, PAGE).items().stream()
                .map(PackageImportProcessTests::inWords)
                .toList();
    }

    private static String inWords(ImportProblem problem) {
        return "%d %s: %s".formatted(problem.row(), problem.column(), problem.sentence());
    }

    /** What was agreed elsewhere has no outcomes here that could be scored. */
    private static Map<String, Object> withoutOutcomes(LocalDate day) {
        Map<String, Object> answers = ReviewExamples.form(day, "NO_CHANGE");
        answers.keySet().removeIf(field -> field.endsWith("Score"));
        return answers;
    }

    private ReviewView only(String carePackage) {
        List<ReviewView> ahead = reviews.ofCase(carePackage).stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED)
                .toList();
        assertThat(ahead).hasSize(1);
        return ahead.get(0);
    }

    private int packagesOfMine() {
        return count(
                "imported_package i join care_package p on p.id = i.package_id and p.status = 'ACTIVE' where i.former_reference between 'K%d' and 'K%d'"
                        .formatted(at, at + 19_999));
    }

    private int count(String from) {
        return Objects.requireNonNull(database.queryForObject("select count(*) from " + from, Integer.class));
    }
}
