package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.progress;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.absence.DaysAway;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.Stay;
import uk.homeward.paging.PageQuery;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;
import uk.homeward.reports.MonthlyReport;
import uk.homeward.reports.Recovery;
import uk.homeward.review.ReviewDeadlines;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewRequest;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.FindingsExamples.Held;

/** What the database keeps, and what it refuses when two people are quick at the same time. */
class EpisodeStoreTests extends HomewardTest {

    private static final AtomicInteger LIVES = new AtomicInteger();

    @Autowired
    private EpisodeLookup lookup;

    @Autowired
    private OpeningService opening;

    @Autowired
    private GoalService goals;

    @Autowired
    private StartService starts;

    @Autowired
    private ProgressService progress;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private AdmissionService admissions;

    @Autowired
    private HospitalStayService stays;

    @Autowired
    private EndingService endings;

    @Autowired
    private WhatFollows follows;

    @Autowired
    private EpisodeLists lists;

    @Autowired
    private Episodes rows;

    @Autowired
    private MonthlyReport report;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewDeadlines deadlines;

    @Autowired
    private ShortTermReviewService held;

    @Autowired
    private ReviewDecisionService decisions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private String person = "";

    @BeforeEach
    void aPerson() {
        long id = 980_000L + LIVES.incrementAndGet();
        person = Reference.PERSON.of(id);
        database.update(
                """
                insert into person (id, version, family_name, name_parts, communication_needs, nhs_number_state,
                                    no_fixed_abode, protected_address)
                values (?, 0, 'Example', 'example', '', 'NOT_TRACED', false, false)""",
                id);
    }

    private String referral() {
        long id = 980_000L + LIVES.incrementAndGet();
        database.update(
                """
                insert into referral (id, version, person_reference, source, enablement_trigger, urgent, area, status,
                                      received_at, triage_due_at, urgent_response_at)
                values (?, 0, ?, 'HOSPITAL_WARD', 'POST_HOSPITAL', false, 'Millbrook', 'TRIAGED', now(), now(), now())""",
                id,
                person);
        return Reference.REFERRAL.of(id);
    }

    /** These lives have no process: nobody else is to stumble over them. */
    @AfterEach
    void leaveNothingBehind() {
        String ours = "(select id from episode where person_reference like 'PER-98%')";
        for (String children : List.of("concern", "progress", "goal")) {
            database.update("delete from " + children + " where episode_id in " + ours);
        }
        database.update(
                "delete from short_term_review where episode_id in (select id from episode where person_reference like 'PER-98%')");
        database.update("delete from follow_up where person_reference like 'PER-98%'");
        database.update("delete from episode where person_reference like 'PER-98%'");
        database.update("delete from review where person_reference like 'PER-98%'");
    }

    private EpisodeRequest request() {
        return new EpisodeRequest(
                referral(),
                person,
                EntryRoute.STEP_DOWN,
                "ENABLE",
                ShortTermPurpose.DEMENTIA_REABLEMENT,
                today(),
                true,
                false,
                null,
                today().minusDays(3),
                PlaceWish.usual());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String started() {
        String reference = opening.open(request());
        goals.agree(reference, goals(3, 4));
        var unused = starts.confirm(reference, starting(today().minusDays(3), 21));
        return reference;
    }

    private static <T> CompletableFuture<T> somebodyElse(Supplier<T> act) {
        return CompletableFuture.supplyAsync(act);
    }

    /** Somebody else has read the same before, and comes second. */
    private Throwable second(Runnable read, Runnable first, ThrowingCallable second) {
        return requireNonNull(transaction.execute(status -> {
            read.run();
            CompletableFuture.runAsync(first).orTimeout(20, TimeUnit.SECONDS).join();
            status.setRollbackOnly();
            return catchThrowable(second);
        }));
    }

    @Test
    @Tag("KEN-15")
    @Tag("COV-02")
    void aMonthTellsWhoRecoveredAndWhoNeedsNoSupportAnyMore() {
        ended("NO_SUPPORT_NEEDED", 8, 9);
        ended("LONG_TERM_SUPPORT", 4, 4);
        // Nobody recovers by dying, and whoever is passed on has not ended.
        become(ended("NO_SUPPORT_NEEDED", 10, 10), EndReason.DIED);
        become(ended("NO_SUPPORT_NEEDED", 10, 10), EndReason.REPLACED);
        aPerson();
        started();
        // A month in which nobody else's support ended.
        database.update(
                "update episode set ended_on = date '2019-05-31' where person_reference like 'PER-98%' and ended_on is not null");

        assertThat(report.recoveries())
                .filteredOn(month -> month.month().equals(YearMonth.of(2019, 5)))
                .containsExactly(new Recovery(YearMonth.of(2019, 5), 2, 1, 2.75));
    }

    private void conduct(String review, Held found) {
        held.conduct(review, found.meeting(), found.findings(), null);
    }

    /** Goals were scored 3 and 4 at the start. */
    private String ended(String sequel, Integer... scores) {
        aPerson();
        String reference = started();
        String review = requireNonNull(lookup.find(reference).reviewReference());
        deadlines.open(review);
        conduct(
                review,
                FindingsExamples.on(today())
                        .decision("END_NOW")
                        .sequel(sequel)
                        .planOfCare("Prompting in the mornings works.")
                        .scores(scores)
                        .build());
        decisions.record(reference);
        if (follows.waits(reference)) {
            var unused = follows.agree(reference, EpisodeHouse.owned(today().plusDays(14)));
        }
        endings.end(reference);
        return reference;
    }

    private void become(String reference, EndReason reason) {
        database.update(
                "update episode set end_reason = ? where id = ?", reason.name(), Reference.EPISODE.id(reference));
    }

    @Test
    void aWholeLifeIsKept() {
        String reference = started();
        progress.record(reference, progress(10, 5, 7));
        String first = requireNonNull(lookup.find(reference).reviewReference());
        deadlines.open(first);
        Held extend = FindingsExamples.on(today())
                .scores(null, null)
                .extend(7, "AWAITING_LONG_TERM_SUPPORT")
                .build();
        conduct(first, extend);
        decisions.record(reference);
        SupportDates extended = extensions
                .answer(reference, new ExtensionAnswer(true, 5, "An agency is near."))
                .orElseThrow();
        deadlines.open(extended.reviewReference());
        Held end = FindingsExamples.on(today())
                .scores(8, 9)
                .decision("END_NOW")
                .sequel("LONG_TERM_SUPPORT")
                .planOfCare("Two visits a day suffice.")
                .build();
        conduct(extended.reviewReference(), end);
        decisions.record(reference);
        var unused = follows.agree(reference, EpisodeHouse.owned(today().plusDays(14)));
        endings.end(reference);

        EpisodeView kept = lookup.find(reference);
        assertThat(kept.status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(kept.purpose()).isEqualTo(ShortTermPurpose.DEMENTIA_REABLEMENT);
        assertThat(kept.startedOn()).isEqualTo(today().minusDays(3));
        assertThat(kept.plannedEndOn()).isEqualTo(today().plusDays(22));
        assertThat(kept.extensionDays()).isEqualTo(5);
        assertThat(kept.endedOn()).isEqualTo(today());
        assertThat(kept.sequel()).isEqualTo(Sequel.LONG_TERM_SUPPORT);
        assertThat(kept.goals())
                .extracting(GoalView::latestScore, GoalView::exitScore)
                .containsExactly(tuple(5, 8), tuple(7, 9));
        assertThat(kept.weeks()).hasSize(1);
        assertThat(reviews.find(first).findings()).isEqualTo(extend.findings());
        assertThat(reviews.find(extended.reviewReference()).findings()).isEqualTo(end.findings());
        assertThat(lookup.supportAtHome(reference).assessmentNeeded()).isTrue();
    }

    @Test
    void aStayInHospitalIsKept() {
        String reference = started();
        HospitalRules rules = new HospitalRules(14, true);

        HospitalDays away = HospitalDays.NONE.with(new Stay(today().minusDays(1), null));
        HospitalDays home = HospitalDays.NONE.with(new Stay(today().minusDays(1), today()));

        transaction.executeWithoutResult(
                status -> row(reference).countStays(new TimeAway(away, DaysAway.NONE), rules, null, today()));
        assertThat(lookup.find(reference).inHospitalSince()).isEqualTo(today().minusDays(1));
        assertThat(lookup.liveEpisodeOf(person)).map(EpisodeView::status).contains(EpisodeStatus.IN_HOSPITAL);
        transaction.executeWithoutResult(
                status -> row(reference).countStays(new TimeAway(home, DaysAway.NONE), rules, null, today()));

        assertThat(lookup.find(reference).daysInHospital()).isEqualTo(1);
        assertThat(lookup.find(reference).plannedEndOn()).isEqualTo(today().plusDays(18));
    }

    private Episode row(String reference) {
        return rows.findById(Reference.EPISODE.id(reference)).orElseThrow();
    }

    @Test
    void theBoardShowsTheNearestPlannedEndFirst() {
        String waiting = opening.open(request());
        aPerson();
        String running = started();

        assertThat(lists.live(false, PageQuery.first(PageQuery.LARGEST)).items())
                .extracting(EpisodeView::reference)
                .containsSubsequence(running, waiting);
    }

    @Test
    @Tag("KEN-38")
    void ofTwoWhoOpenAServiceForOnePersonAtOnceExactlyOneWins() {
        CompletableFuture<Refusal> second = requireNonNull(transaction.execute(status -> {
            opening.open(request());
            EpisodeRequest other = request();
            CompletableFuture<Refusal> waits = somebodyElse(() -> Refusals.of(() -> opening.open(other)));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);
            return waits;
        }));

        assertThat(second.orTimeout(20, TimeUnit.SECONDS).join())
                .hasMessageContaining("Keep it")
                .extracting("field")
                .isEqualTo("liveServiceChoice");
        assertThat(lookup.ofPerson(person)).hasSize(1);
    }

    private boolean somebodyWaitsForALock() {
        return requireNonNull(database.queryForObject("select count(*) from pg_locks where not granted", Integer.class))
                > 0;
    }

    @Test
    @Tag("KEN-38")
    void theDatabaseHoldsOneRunningServiceAPerson() {
        started();
        EpisodeRequest plain = request();
        String other = opening.open(new EpisodeRequest(
                plain.referralReference(),
                person,
                plain.route(),
                plain.service(),
                plain.purpose(),
                plain.plannedStartOn(),
                false,
                true));
        database.update("update episode set replaces_live_service = false where person_reference = ?", person);

        assertThat(Refusals.field(() -> starts.confirm(other, starting(today(), null))))
                .isEqualTo("liveServiceChoice");
    }

    @Test
    @Tag("KEN-38")
    void aReferralLeadsToOneService() {
        EpisodeRequest request = request();
        var unused = opening.open(request);
        database.update("update episode set status = 'ENDED' where person_reference = ?", request.personReference());

        assertThat(Refusals.of(() -> opening.open(request)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("already led");
    }

    @Test
    void whoeverComesSecondStoresNothing() {
        String reference = started();

        Throwable failure = second(
                () -> lookup.find(reference),
                () -> progress.record(reference, progress(9, 4, 4)),
                () -> progress.record(reference, progress(8, 4, 4)));

        assertThat(failure).isInstanceOf(Conflict.class).hasMessageContaining("told of the week");
        assertThat(lookup.find(reference).weeks()).hasSize(1);
    }

    @Test
    void anEpisodeHasOneReviewAhead() {
        String reference = started();

        assertThat(LostRace.isCauseOf(catchThrowable(() -> reviews.schedule(new ReviewRequest(
                        ReviewKind.SHORT_TERM, reference, "REF-980000", person, today(), today().plusDays(1))))))
                .isTrue();

        assertThat(reviews.ofCase("REF-980000")).isEmpty();
    }

    @Test
    void aReviewIsConductedByOneOfTwo() {
        String reference = started();
        String review = requireNonNull(lookup.find(reference).reviewReference());
        deadlines.open(review);
        Held findings = FindingsExamples.on(today()).scores(8, 9).build();

        Throwable failure =
                second(() -> reviews.find(review), () -> conduct(review, findings), () -> conduct(review, findings));

        assertThat(LostRace.isCauseOf(failure)).isTrue();
        assertThat(reviews.find(review).status()).isEqualTo(ReviewStatus.CONDUCTED);
    }
}
