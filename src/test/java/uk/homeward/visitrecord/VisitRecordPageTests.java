package uk.homeward.visitrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.calendar.TimePassed;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.FormerReferences;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.dataimport.SentFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.PageTest;

/** Mondays at 08:00, which is time-critical, and at 12:00; every other day at 08:00. Today is a Monday. */
class VisitRecordPageTests extends PageTest {

    private static final String OURS = "homeward-bound";
    private static final String OTHERS = "saltmarsh-homecare";
    private static final PageQuery PAGE = PageQuery.first(50);
    private static final AtomicInteger LAST = new AtomicInteger(540_000);
    private static final int MONDAY_MORNING = 1;
    private static final int MONDAY_NOON = 8;
    private static final String HEADER = "Package,Visit,Day,Made,Started,Ended,Workers,Reason,Why corrected or late";

    @Autowired
    private VisitRecordService records;

    @Autowired
    private VisitRecordLists lists;

    @Autowired
    private VisitFileLookup files;

    @Autowired
    private VisitAlarms alarms;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private PackageStayService hospital;

    @Autowired
    private DataImportService imports;

    @Autowired
    private FormerReferences former;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private String carePackage = "";

    @BeforeEach
    void careByHomewardBound() {
        for (String table : List.of(
                "visit_alarm",
                "visit_record",
                "visit_file_problem",
                "visit_file",
                "visit_reporter",
                "visit_record_check")) {
            database.update("delete from " + table);
        }
        // Nobody waits for the people of the tests before.
        database.update("update delivery_visit set needed_until = needed_from");
        int at = LAST.incrementAndGet();
        bringIn(ImportFiles.people(at - 1, 1));
        bringIn(ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                List.of(
                        "K%d,P%1$d,Millbrook,Time and Task,no,2026-01-01,2026-01-05,,Home care,%s,,21.50,2026-01-05,,Daily 08:00-08:30 30; Mon 12:00-12:30 45 x2"
                                .formatted(at, OURS))));
        String key = "K" + at;
        carePackage = begin(
                "administrator",
                () -> Objects.requireNonNull(former.packages(List.of(key)).get(key)));
        database.update(
                """
                update delivery_visit set time_critical = true
                 where number = 1 and delivery_id = (select id from delivery where package_id = ?)""",
                Long.valueOf(carePackage.substring(4)));
        clock.moveTo(TODAY.atTime(14, 0).atZone(clock.getZone()).toInstant());
    }

    private void bringIn(SentFile file) {
        AtomicReference<String> reference = new AtomicReference<>("");
        act("administrator", () -> reference.set(imports.check(file)));
        act("administrator", () -> imports.bringIn(Objects.requireNonNull(reference.get())));
    }

    @Test
    void theSameToldTwiceIsOneRecordAndSomethingElseWantsAReasonAndKeepsWhatWasTold() {
        tell(made(MONDAY_MORNING, TODAY.atTime(9, 0), null));
        tell(made(MONDAY_MORNING, TODAY.atTime(9, 0), null));
        assertThat(held()).containsExactly(tuple(VisitStatus.LATE, 30, true));

        assertThatThrownBy(() -> tell(made(MONDAY_MORNING, TODAY.atTime(8, 10), null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("made late, by 30 minutes");
        tell(made(MONDAY_MORNING, TODAY.atTime(8, 10), "The clock of the telephone was wrong."));

        assertThat(held()).containsExactly(tuple(VisitStatus.DELIVERED, 0, true), tuple(VisitStatus.LATE, 30, false));
        assertThat(audited("Visit record corrected")).isEqualTo(1);
        assertThat(words(look("broker", "/cases/" + carePackage)))
                .contains("How visits went", "The clock of the telephone was wrong", "Replaced");
    }

    @Test
    void aProviderTellsOnlyOfItsOwnAndWithdrawsOnlyItsOwn() {
        assertThatThrownBy(() -> records.tell(OTHERS, carePackage, made(1, TODAY.atTime(8, 0), null)))
                .isInstanceOf(NotFound.class);
        assertThat(look("provider-b", "/provider/packages/" + carePackage + "/visit-record")
                        .getStatus())
                .isEqualTo(404);
        tell(made(MONDAY_MORNING, TODAY.atTime(8, 0), null));
        long number = lists.ofProvider(OURS, PAGE).items().get(0).number();
        assertThat(look("provider-b", "/provider/visit-records/" + number + "/withdrawal")
                        .getStatus())
                .isEqualTo(404);

        submit("provider-a", "/provider/visit-records/" + number + "/withdrawal", "why", "It was her neighbour.");

        assertThat(lists.ofProvider(OURS, PAGE).items()).isEmpty();
        assertThat(lists.ofPackage(carePackage, PAGE).items().get(0).withdrawnWhy())
                .isEqualTo("It was her neighbour.");
        assertThatThrownBy(() -> records.withdraw(OURS, number, "Again.")).isInstanceOf(Conflict.class);
    }

    @Test
    void whoeverIsNotResponsibleAndWhatNobodyPlannedIsKeptAndFound() {
        act("broker", () -> delivery.stopped(carePackage, 1, TODAY.minusDays(1).atTime(8, 0), "It closed."));

        tell(made(MONDAY_MORNING, TODAY.atTime(8, 0), null));
        tell(new VisitTold(null, TODAY, true, TODAY.atTime(10, 0), TODAY.atTime(10, 20), 1, null, null));

        assertThat(lists.toLookAt(PAGE).items())
                .extracting(one -> one.record().finding())
                .containsExactly(VisitFinding.UNPLANNED, VisitFinding.NOT_RESPONSIBLE);
        assertThat(words(look("broker", "/visit-records"))).contains("Nobody planned it", carePackage);
        assertThatThrownBy(() -> tell(missed(MONDAY_NOON, TODAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody else answers for visit 8");
        assertThatThrownBy(() -> tell(made(99, TODAY.atTime(8, 0), null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no visit 99");
    }

    @Test
    void aMissedTimeCriticalVisitAlarmsAtOnceAndStaysUntilSomebodyAnswers() {
        tell(missed(MONDAY_NOON, TODAY));
        assertThat(alarms.countOpen()).isZero();
        tell(missed(MONDAY_MORNING, TODAY));
        tell(missed(MONDAY_MORNING, TODAY));

        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::kind, VisitAlarm::day)
                .containsExactly(tuple(VisitAlarmKind.CRITICAL_MISSED, TODAY));
        assertThat(words(look("broker", "/"))).contains("1 alarm of visits that were not made waits for an answer");
        String alarm = alarms.open(PAGE).items().get(0).reference();
        String answer = "/missed-visits/" + alarm + "/answer";
        assertThat(look("commissioner", answer).getStatus()).isEqualTo(403);
        assertThat(words(submit("broker", answer))).contains("Say how the person is");
        submit("broker", answer, "answer", "Rang her: she is well.");

        assertThat(words(look("broker", "/missed-visits"))).contains("Nothing waits for an answer");
        assertThat(alarms.find(alarm).answeredBy()).isEqualTo("broker");
        assertThat(audited("Visits not made")).isEqualTo(1);
        assertThatThrownBy(() -> alarms.answer(alarm, "Again.")).isInstanceOf(Conflict.class);
    }

    @Test
    void aMissedVisitThatWasMadeAfterAllIsNoAlarmAnyMore() {
        tell(missed(MONDAY_MORNING, TODAY));
        tell(made(MONDAY_MORNING, TODAY.atTime(8, 5), "It was entered for the wrong person."));

        assertThat(alarms.countOpen()).isZero();
        assertThat(audited("Visit alarm mended")).isEqualTo(1);

        tell(new VisitTold(1, TODAY, false, null, null, null, "Nobody came.", "It was right at first."));
        assertThat(alarms.countOpen()).isEqualTo(1);
    }

    @Test
    void aDayOfWhichNoneWasMadeAlarmsOnceByItself() {
        tell(made(1, TODAY.atTime(8, 0), null));

        passes(TODAY.plusDays(1), 9);
        assertThat(alarms.countOpen()).isZero();
        passes(TODAY.plusDays(1), 10);
        assertThat(alarms.countOpen()).isZero();
        passes(TODAY.plusDays(2), 11);
        passes(TODAY.plusDays(2), 12);

        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::kind, VisitAlarm::day, VisitAlarm::visits, VisitAlarm::provider)
                .containsExactly(tuple(VisitAlarmKind.NONE_MADE, TODAY.plusDays(1), 1, OURS));
        assertThat(audited("Visits not made")).isEqualTo(1);
        assertThat(words(look("manager", "/missed-visits"))).contains("No visit of the day was made", carePackage);
    }

    @Test
    void whatIsToldLateMendsTheAlarmOfItsDay() {
        tell(made(1, TODAY.atTime(8, 0), null));
        passes(TODAY.plusDays(2), 11);
        passes(TODAY.plusDays(3), 11);
        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::day)
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(2));

        tell(made(2, TODAY.plusDays(1).atTime(8, 0), null));
        assertThat(alarms.open(PAGE).items()).extracting(VisitAlarm::day).containsExactly(TODAY.plusDays(2));
        act("broker", () -> hospital.admit(carePackage, StayDates.since(TODAY.plusDays(2))));
        passes(TODAY.plusDays(4), 11);

        assertThat(alarms.countOpen()).isZero();
    }

    /** Whoever came at noon says nothing of the morning. */
    @Test
    void aTimeCriticalVisitOfWhichNobodyTellsAlarmsAlthoughAnotherWasMade() {
        tell(made(MONDAY_NOON, TODAY.atTime(12, 0), null));
        passes(TODAY.plusDays(1), 9);
        assertThat(alarms.countOpen()).isZero();

        passes(TODAY.plusDays(1), 11);
        passes(TODAY.plusDays(1), 12);

        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::kind, VisitAlarm::day, VisitAlarm::plannedAt)
                .containsExactly(tuple(VisitAlarmKind.CRITICAL_UNTOLD, TODAY, TODAY.atTime(8, 0)));
        assertThat(words(look("broker", "/missed-visits"))).contains("Nobody told of a time-critical visit");
        tell(made(MONDAY_MORNING, TODAY.atTime(8, 0), null));
        assertThat(alarms.countOpen()).isZero();
        tell(new VisitTold(1, TODAY, false, null, null, null, "Nobody came.", "It was entered by mistake."));
        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::kind)
                .containsExactly(VisitAlarmKind.CRITICAL_MISSED);
    }

    /** At noon it can be earlier or later: only the morning cannot wait. */
    @Test
    void aVisitThatCanWaitAlarmsNobodyWhereAnotherWasMade() {
        tell(made(MONDAY_MORNING, TODAY.atTime(8, 0), null));
        passes(TODAY.plusDays(1), 11);
        tell(made(MONDAY_MORNING, TODAY.atTime(8, 10), "The clock was wrong."));

        assertThat(alarms.countOpen()).isZero();
    }

    @Test
    void whatIsMissedAllDayOrWithdrawnIsNotMade() {
        tell(made(1, TODAY.atTime(8, 0), null));
        tell(made(MONDAY_NOON, TODAY.atTime(12, 0), null));
        clock.moveTo(TODAY.plusDays(1).atTime(9, 0).atZone(clock.getZone()).toInstant());
        tell(missed(2, TODAY.plusDays(1)));
        passes(TODAY.plusDays(2), 11);
        assertThat(alarms.open(PAGE).items()).extracting(VisitAlarm::day).containsExactly(TODAY.plusDays(1));

        lists.ofProvider(OURS, PAGE).items().stream()
                .filter(one -> one.record().day().equals(TODAY))
                .forEach(one -> act("provider-a", () -> records.withdraw(OURS, one.number(), "By mistake.")));

        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::day)
                .as("the day was not looked through: nobody had told by then")
                .containsExactly(TODAY.plusDays(1));
        passes(TODAY.plusDays(3), 11);
        act("provider-a", () -> tell(made(3, TODAY.plusDays(2).atTime(8, 0), null)));
        assertThat(alarms.open(PAGE).items()).extracting(VisitAlarm::day).containsExactly(TODAY.plusDays(1));
        long last = lists.ofProvider(OURS, PAGE).items().get(0).number();
        act("provider-a", () -> records.withdraw(OURS, last, "By mistake."));
        assertThat(alarms.open(PAGE).items())
                .extracting(VisitAlarm::day)
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(2));
    }

    @Test
    void nobodyIsAwaitedWhoHasNeverTold() {
        passes(TODAY.plusDays(5), 11);

        assertThat(alarms.countOpen()).isZero();
        assertThat(database.queryForObject("select count(*) from visit_record_check", Long.class))
                .isZero();
    }

    @Test
    void aFileCountsWholeAndOnceAndEachMistakeHasItsRow() {
        String good = "%s,1,%s,yes,%s,%s,1,,".formatted(carePackage, TODAY, TODAY.atTime(8, 0), TODAY.atTime(8, 30));
        String missed = "%s,8,%s,no,,,,The worker was ill.,".formatted(carePackage, TODAY);
        send("COUNT", good, missed.replace("The worker was ill.", ""), "PKG-999999,1,2027-02-22,no,,,,Ill,", good);
        String first = "/provider/visit-files/" + newestFile();
        assertThat(words(look("provider-a", first)))
                .contains("Has mistakes", "3 mistakes were found")
                .contains("3 Reason Say why nobody came")
                .contains("4 Package You make no visits under this reference")
                .contains("5 The row Row 2 tells of the same visit");
        assertThat(look("provider-b", first).getStatus()).isEqualTo(404);
        assertThat(held()).isEmpty();

        send("LOOK", good, missed);
        assertThat(words(look("provider-a", "/provider/visit-files"))).contains("Looked through only");
        assertThat(held()).isEmpty();
        send("COUNT", good, missed);

        assertThat(held()).containsExactly(tuple(VisitStatus.MISSED, 0, true), tuple(VisitStatus.DELIVERED, 0, true));
        assertThat(words(look("provider-a", "/provider/visit-files/" + newestFile())))
                .contains("On record", "Not on record before 2");
        assertThat(words(send("COUNT", good, missed))).contains("This file was sent already");
        send("COUNT", good);
        assertThat(files.ofProvider(OURS, PAGE).items().get(0).news()).isZero();
        assertThat(words(look("provider-a", "/provider/visit-records"))).contains("Made as planned 1 (50.0%)");
        assertThat(words(look("broker", "/framework/providers/" + OURS))).contains("Missed 1 (50.0%)");
    }

    @Test
    void oneVisitIsToldOnAPage() {
        String page = "/provider/packages/" + carePackage + "/visit-record";
        assertThat(words(look("provider-a", page))).contains("Monday 12:00 to 12:30", "Nobody planned it");
        assertThat(words(submit(
                        "provider-a", page, and(day("day", TODAY), "visit", "8", "made", "YES", "startedAt", "noon"))))
                .contains("hours and minutes");

        submit(
                "provider-a",
                page,
                and(
                        day("day", TODAY),
                        "visit",
                        "8",
                        "made",
                        "YES",
                        "startedAt",
                        "12:10",
                        "endedAt",
                        "12:55",
                        "workers",
                        "1"));

        assertThat(lists.toLookAt(PAGE).items())
                .extracting(one -> one.record().finding())
                .containsExactly(VisitFinding.FEWER_WORKERS);
    }

    private void tell(VisitTold told) {
        records.tell(OURS, carePackage, told);
    }

    private static VisitTold made(int visit, LocalDateTime at, @Nullable String why) {
        return new VisitTold(
                visit, at.toLocalDate(), true, at, at.plusMinutes(30), visit == MONDAY_NOON ? 2 : 1, null, why);
    }

    private static VisitTold missed(int visit, LocalDate day) {
        return new VisitTold(visit, day, false, null, null, null, "The worker was ill.", null);
    }

    private List<Tuple> held() {
        return lists.ofPackage(carePackage, PAGE).items().stream()
                .map(one -> tuple(one.record().status(), one.record().lateMinutes(), one.holds()))
                .toList();
    }

    private MockHttpServletResponse send(String counts, String... rows) {
        byte[] content = (HEADER + "\r\n" + String.join("\r\n", rows)).getBytes(StandardCharsets.UTF_8);
        return submitFile("provider-a", "/provider/visit-files/new", "visits.csv", content, "counts", counts);
    }

    private String newestFile() {
        return files.ofProvider(OURS, PAGE).items().get(0).reference();
    }

    private void passes(LocalDate day, int hour) {
        clock.moveTo(day.atTime(hour, 0).atZone(clock.getZone()).toInstant());
        transaction.executeWithoutResult(unused -> events.publishEvent(new TimePassed(day)));
    }

    private int audited(String what) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from audit_entry where what = ? and case_reference = ?",
                Integer.class,
                what,
                carePackage));
    }
}
