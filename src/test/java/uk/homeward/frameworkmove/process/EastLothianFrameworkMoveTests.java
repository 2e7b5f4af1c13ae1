package uk.homeward.frameworkmove.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestPropertySource;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.frameworkmove.FrameworkMoveView;
import uk.homeward.frameworkmove.MoveStatus;
import uk.homeward.frameworkmove.MovingProvider;

/**
 * East Lothian's two frameworks become one on 1 April 2017: of 16 providers 5 are not successful, and everybody whom they serve has a
 * recorded choice before that day. At no step is a planned visit without exactly one provider.
 */
@Tag("own-application")
@TestPropertySource(properties = {"homeward.council=east-lothian", "homeward.rehearsal.start=2016-09-19"})
class EastLothianFrameworkMoveTests extends MovingTest {

    private static final Logger LOG = LoggerFactory.getLogger(EastLothianFrameworkMoveTests.class);

    private static final LocalDate DECIDED_ON = LocalDate.of(2016, 9, 22);
    private static final LocalDate OPENED_ON = LocalDate.of(2017, 1, 9);
    private static final LocalDate MOVES_ON = LocalDate.of(2017, 4, 1);
    private static final List<String> UNSUCCESSFUL =
            List.of("whinhill", "harbourside", "hillfoot", "alder-tree", "stepping-out");
    private static final List<String> SUCCESSFUL = List.of(
            "esk-valley",
            "lammermuir",
            "tyne-water",
            "skerry",
            "north-shore",
            "open-doors",
            "own-front-door",
            "kittiwake",
            "new-pathways",
            "lantern",
            "quiet-harbour");
    private static final List<String> CHOICES =
            List.of("WORKERS_MOVE", "OTHER_PROVIDER", "WORKERS_MOVE", "DIRECT_PAYMENT", "OTHER_PROVIDER", "STAY");

    private final Map<String, String> providers = new LinkedHashMap<>();

    @Test
    @Tag("ELO-08")
    @Tag("ELO-09")
    @Tag("ELO-12")
    void thirtyPeopleChooseAndElevenStay() {
        goThrough(30, 11);
    }

    /** 16 providers, 5 unsuccessful with 240 people. */
    @Test
    @Tag("soak")
    @Tag("ELO-12")
    void twoHundredAndFortyPeopleChooseBeforeTheFirstOfApril() {
        Instant begun = Instant.now();

        goThrough(240, 110);

        LOG.info(
                "240 people choose and 110 stay in {} s",
                Duration.between(begun, Instant.now()).toSeconds());
    }

    private void goThrough(int choose, int stay) {
        inForce();
        List<String> choosing = served(choose, UNSUCCESSFUL);
        List<String> staying = served(stay, SUCCESSFUL);
        travelTo(OPENED_ON);
        String move = begin("commissioner", () -> moves.open());
        assertThat(lookup.find(move).movesOn()).isEqualTo(MOVES_ON);
        assertThat(lookup.find(move).providers()).hasSize(8 + 8 + 1);
        SUCCESSFUL.forEach(provider -> decide(move, provider, "16.40", null));
        decide(move, "small-steps", "16.40", null);
        UNSUCCESSFUL.forEach(provider -> decide(move, provider, null, "Others offered better quality."));
        check();
        chooseAll(choosing);
        travelTo(MOVES_ON.minusDays(1));
        assertThat(lookup.find(move).people()).doesNotContainKeys(MoveStatus.TO_CHOOSE, MoveStatus.TO_APPROVE);
        check();
        travelTo(MOVES_ON);
        assertThat(staying).allSatisfy(one -> {
            assertThat(given(one).providerCode()).isEqualTo(providers.get(one));
            assertThat(given(one).ratePerHour()).isEqualByComparingTo("16.40");
        });
        check();
        for (String one : starting(choosing)) {
            complete("broker", one, "confirmNewStart", Map.of("newProviderCame", "YES"));
        }
        check();
        assertOver(lookup.find(move), choose, stay);
    }

    private void chooseAll(List<String> choosing) {
        for (int i = 0; i < choosing.size(); i++) {
            if (i % 10 == 0) {
                travelTo(OPENED_ON.plusDays(2 + i / 10 * 2L));
            }
            String one = choosing.get(i);
            String what = CHOICES.get(i % CHOICES.size());
            Map<String, Object> answers = what.equals("WORKERS_MOVE") || what.equals("OTHER_PROVIDER")
                    ? toProvider(what, SUCCESSFUL.get(i % SUCCESSFUL.size()), MOVES_ON)
                    : choice(what);
            complete("social-worker", one, "askForProviderChoice", answers);
            if (what.equals("STAY")) {
                complete("manager", one, "decideAboutStaying", Map.of("stayApproved", "YES"));
            }
        }
        check();
    }

    private List<String> starting(List<String> choosing) {
        return choosing.stream()
                .filter(one -> of(one).status() == MoveStatus.STARTING)
                .toList();
    }

    private static void assertOver(FrameworkMoveView move, int choose, int stay) {
        long perRound = CHOICES.size();
        assertThat(move.closedOn()).isEqualTo(MOVES_ON);
        assertThat(move.late()).isEqualTo(0);
        assertThat(move.people())
                .isEqualTo(Map.of(
                        MoveStatus.RENEWED, (long) stay,
                        MoveStatus.MOVED, choose * 4 / perRound,
                        MoveStatus.PAYMENT_CHOSEN, choose / perRound,
                        MoveStatus.STAYS_OFF, choose / perRound));
        assertThat(move.providers().stream().mapToLong(MovingProvider::people).sum())
                .isEqualTo(choose + stay);
        assertThat(move.providers()).allSatisfy(one -> assertThat(one.settled()).isEqualTo(one.people()));
    }

    private void check() {
        assertThat(coverage.checkAll(LocalDate.now(clock)))
                .as("packages with a visit without one provider")
                .isZero();
    }

    private void inForce() {
        clock.moveTo(DECIDED_ON.atTime(LocalTime.NOON).atZone(WorkingHours.ZONE).toInstant());
        takeDecision("Developing", DECIDED_ON);
        travelTo(DECIDED_ON.plusDays(20));
    }

    private List<String> served(int people, List<String> by) {
        List<String> served = broughtIn(people, number -> row(number, by.get(number % by.size())));
        served.forEach(one -> providers.put(one, String.valueOf(given(one).providerCode())));
        return served;
    }

    /** Without a CHI number. */
    @Override
    protected String person(int number) {
        return "P%d,,Ada,Sample%1$d,%s,%1$d Sample Street,EH21 1AA,"
                .formatted(number, LocalDate.of(1940, 1, 1).plusDays(number % 9_000));
    }

    private static String row(int number, String provider) {
        return "K%d,P%1$d,Musselburgh,Time and Task,no,2015-09-01,2015-09-08,2016-09-05,Home care,%s,,15.73,2015-09-08,,Daily 08:00-08:30 90; Mon 18:00-18:30 120"
                .formatted(number, provider);
    }
}
