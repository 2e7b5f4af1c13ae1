package uk.homeward.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.CapacityRequest;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.FreeCapacity;
import uk.homeward.capacity.SpotPurchaseService;

class RehearsalServiceTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RehearsalService rehearsal;

    @Autowired
    private RehearsalClock clock;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private CapacityService capacity;

    @Autowired
    private CapacityChangeService changes;

    @Autowired
    private BeanFactory application;

    @Autowired
    private SpotPurchaseService spots;

    private ApiCaller accessTeam = new ApiCaller(0, "");

    @BeforeEach
    void signIn() {
        accessTeam = new ApiCaller(port, "access-team");
    }

    @AfterEach
    void comeBack() {
        rehearsal.advance("P3D");
        clock.reset();
    }

    @Test
    void whatFallsDueHappensInItsOrderAndOnItsDay() {
        String routine = refer(false);
        String urgent = refer(true);

        RehearsalReport moved = rehearsal.advance("P2D");

        List<FiredTimer> fired = moved.fired().stream()
                .filter(one -> List.of(routine, urgent).contains(one.reference()))
                .toList();
        assertThat(fired).extracting(FiredTimer::reference).containsExactly(urgent, routine);
        assertThat(fired).extracting(FiredTimer::timer).containsOnly("Triage due");
        assertThat(fired).extracting(FiredTimer::process).containsOnly("referral");
        assertThat(moved.fired()).extracting(FiredTimer::at).isSorted();
        assertThat(escalations(urgent).get(0).at())
                .isBetween(fired.get(0).at(), fired.get(0).at().plus(Duration.ofMinutes(1)));
        assertThat(escalations(routine).get(0).at())
                .isBetween(fired.get(1).at(), fired.get(1).at().plus(Duration.ofMinutes(1)));
    }

    @Test
    void aTimerActsInNobodysName() {
        String reference = refer(true);

        accessTeam.post("/api/rehearsal/clock", Map.of("advance", "P1D"));

        assertThat(escalations(reference)).extracting(AuditEntry::who).containsExactly("homeward");
    }

    @Test
    void nothingFiresTwice() {
        String reference = refer(true);

        rehearsal.advance("P1D");
        RehearsalReport second = rehearsal.advance("P1D");

        assertThat(second.fired()).extracting(FiredTimer::reference).doesNotContain(reference);
        assertThat(escalations(reference)).hasSize(1);
    }

    @Test
    void ofTwoWhoMoveTheClockAtOnceOneIsToldToWait() throws Exception {
        String reference = refer(true);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        Instant before = clock.instant();

        Callable<Answer> move = () -> {
            start.await();
            return accessTeam.post("/api/rehearsal/clock", Map.of("advance", "P10D"));
        };
        List<Future<Answer>> answers = threads.invokeAll(List.of(move, move));
        threads.shutdown();

        List<Integer> statuses =
                List.of(answers.get(0).get().status(), answers.get(1).get().status());
        assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 409);
        long moves = statuses.stream().filter(status -> status == 200).count();
        assertThat(Duration.between(before, clock.instant()))
                .isBetween(
                        Duration.ofDays(10 * moves).minusHours(1),
                        Duration.ofDays(10 * moves).plusHours(2));
        assertThat(escalations(reference)).hasSize(1);
    }

    @Test
    void theEngineAndAnotherNodeShowTheSameTime() {
        rehearsal.advance("P6W");

        RehearsalClock otherNode = new RehearsalClock(new RehearsalClockStore(dataSource), ahead -> {});

        assertThat(ClockUtil.now().toInstant())
                .isCloseTo(clock.instant(), org.assertj.core.api.Assertions.within(1, ChronoUnit.SECONDS));
        assertThat(otherNode.ahead()).isEqualTo(clock.ahead()).isGreaterThan(Duration.ofDays(41));
    }

    @Test
    void anotherNodeCatchesUpOnceTheClockHasArrived() {
        RehearsalClock otherNode = new RehearsalClock(new RehearsalClockStore(dataSource), ahead -> {});
        RehearsalLock rehearsedTime = new RehearsalLock(dataSource);

        rehearsedTime.unlessSomebodyMovesTime(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
            otherNode.catchUp();
            assertThat(otherNode.ahead()).isLessThan(Duration.ofHours(1));
            return true;
        });
        otherNode.catchUp();

        assertThat(otherNode.ahead()).isEqualTo(clock.ahead());
    }

    @Test
    void theClockIsReadAndMovedOverTheApi() {
        Instant before = Instant.parse(accessTeam.get("/api/rehearsal/clock").text("now"));

        Answer moved = accessTeam.post(
                "/api/rehearsal/clock", Map.of("Content-Type", "application/json"), "{\"advance\":\"P1W\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(Duration.between(before, Instant.parse(moved.text("now"))))
                .isBetween(Duration.ofHours(167), Duration.ofHours(170));
        assertThat(moved.body().get("fired").isArray()).isTrue();
        Answer again = accessTeam.post(
                "/api/rehearsal/clock",
                Map.of("to", LocalDate.now(clock).plusDays(2).toString()));
        assertThat(again.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"advance\":\"-P1D\"}",
                "{\"advance\":\"six weeks\"}",
                "{\"advance\":\"P3Y\"}",
                "{\"advance\":6}",
                "{\"to\":\"2001-01-01\"}"
            })
    void whatIsNoStepForwardIsRefused(String body) {
        Answer refusal = accessTeam.post("/api/rehearsal/clock", "k", body);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.text("field")).isIn("advance", "to");
    }

    private String refer(boolean urgent) {
        return accessTeam
                .post("/api/referrals", ApiCaller.referral().put("urgent", urgent))
                .text("reference");
    }

    private List<AuditEntry> escalations(String reference) {
        return trail.of(reference).stream()
                .filter(entry -> entry.what().equals("Triage escalated"))
                .toList();
    }

    /** What comes free with a day alone goes to whoever waits on that day, not when the rehearsal is over. */
    @Test
    void eachDayThatPassesMovesOnThoseWhoWait() {
        LocalDate today = LocalDate.now(clock);
        BigDecimal free = FreeCapacity.of(application, "D2A", ContractSource.BLOCK, today);
        changes.change(
                "D2A",
                new ChangeRequest(
                        ContractSource.BLOCK,
                        ChangeKind.VARIED,
                        free.negate(),
                        today,
                        today.plusDays(1),
                        "For two days."));
        capacity.request(
                new CapacityRequest("EPI-961001", "REF-961001", "D2A", false, today, today.plusDays(13), null));
        spots.decline("EPI-961001", "A slot comes free within days.");

        rehearsal.advance("P4D");

        assertThat(capacity.find("EPI-961001").orElseThrow().from()).isEqualTo(today.plusDays(2));
        capacity.end("EPI-961001", today);
    }
}
