package uk.homeward.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.referral.Destination;
import uk.homeward.referral.TriageDecision;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class CommunityServiceTests extends ProcessTest {
    @Autowired
    private ConnectionOpening connectionOpening;

    private static final String GARDEN = "GARDEN";
    private static final int PLACES = 8;

    @BeforeEach
    @AfterEach
    void nobodyIsConnected() {
        database.update("delete from community_connection");
    }

    @Test
    @Tag("COV-16")
    void nobodyIsConnectedBeyondTheLastPlace() {
        fill(PLACES);

        assertThatThrownBy(() -> community.connect(waiting(), wish(GARDEN, TODAY.plusDays(28))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Saltmarsh garden mornings is full.")
                .hasMessageContaining("Millbrook lunch club (20)");
        assertThat(garden().taken()).isEqualTo(PLACES);
    }

    @Test
    @Tag("COV-16")
    void ofManyWhoRaceForTheLastPlaceOneGetsIt() throws Exception {
        fill(PLACES - 1);
        List<String> racing = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            racing.add(waiting());
        }

        List<Boolean> connected = together(racing.stream()
                .<Callable<Boolean>>map(connection -> () -> {
                    try {
                        return community
                                .connect(connection, wish(GARDEN, TODAY.plusDays(28)))
                                .isPresent();
                    } catch (Refusal full) {
                        return false;
                    }
                })
                .toList());

        assertThat(connected).containsOnlyOnce(true);
        assertThat(garden().taken()).isEqualTo(PLACES);
    }

    @Test
    @Tag("COV-16")
    void aPlaceIsFreeAgainWhenAConnectionEnds() {
        List<String> connected = fill(PLACES);

        community.review(connected.get(0), ended(ConnectionOutcome.PERSON_STOPPED));

        assertThat(garden().free()).isEqualTo(1);
        assertThat(community.connect(waiting(), wish(GARDEN, TODAY.plusDays(28))))
                .isPresent();
    }

    @Test
    void whatIsMissingIsNamed() {
        String connection = waiting();

        refuses(
                connection,
                new ConnectionRequest(" ", true, GARDEN, TODAY, TODAY.plusDays(9), null),
                "Write down what");
        refuses(connection, new ConnectionRequest("Tea", null, null, null, null, null), "Say whether volunteers");
        refuses(
                connection,
                new ConnectionRequest("Tea", true, null, TODAY, TODAY.plusDays(9), null),
                "Choose what the");
        refuses(
                connection,
                new ConnectionRequest("Tea", true, "NOSUCH", TODAY, TODAY.plusDays(9), null),
                "no such offer");
        refuses(connection, new ConnectionRequest("Tea", true, GARDEN, null, TODAY.plusDays(9), null), "first day");
        refuses(
                connection,
                new ConnectionRequest("Tea", true, GARDEN, TODAY.minusDays(1), TODAY.plusDays(9), null),
                "is in the past");
        refuses(connection, new ConnectionRequest("Tea", true, GARDEN, TODAY, TODAY, null), "Give a day after");
        refuses(
                connection,
                new ConnectionRequest("Tea", true, GARDEN, TODAY, TODAY.plusYears(2), null),
                "more than a year ahead");
        assertThat(connections.of(connections.caseOf(connection))).isEmpty();
    }

    @Test
    void aConnectionGoesOnOnlyWithAReasonAndADayThatIsAhead() {
        String connection = fill(1).get(0);

        reviewRefused(connection, new ConnectionReview(null, null, null, null, null), "still needed");
        reviewRefused(connection, new ConnectionReview(true, TODAY.plusDays(9), " ", null, null), "Say why");
        reviewRefused(connection, new ConnectionReview(true, TODAY, "Shy.", null, null), "Give a day after");
        reviewRefused(connection, new ConnectionReview(false, null, null, null, null), "Choose what became");
        assertThat(community.review(connection, new ConnectionReview(true, TODAY.plusDays(9), "Shy.", null, null)))
                .contains(TODAY.plusDays(9));
    }

    @Test
    void whatIsOverStaysOver() {
        String connection = fill(1).get(0);
        community.review(connection, ended(ConnectionOutcome.NEW_REFERRAL_NEEDED));

        assertThatThrownBy(() -> community.review(connection, ended(ConnectionOutcome.PERSON_STOPPED)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> community.connect(connection, wish(GARDEN, TODAY.plusDays(28))))
                .isInstanceOf(Conflict.class);
    }

    private void refuses(String connection, ConnectionRequest asked, String sentence) {
        assertThatThrownBy(() -> community.connect(connection, asked))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private void reviewRefused(String connection, ConnectionReview review, String sentence) {
        assertThatThrownBy(() -> community.review(connection, review))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private List<String> fill(int places) {
        List<String> connected = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            String connection = waiting();
            community.connect(connection, wish(GARDEN, TODAY.plusDays(28)));
            connected.add(connection);
        }
        return connected;
    }

    private String waiting() {
        String referral = referFromCommunity();
        act(
                "access-team",
                () -> referrals.triage(
                        referral,
                        new TriageDecision(
                                Destination.COMMUNITY_CONNECTION,
                                null,
                                null,
                                "Lonely, not eligible.",
                                null,
                                null,
                                null,
                                null)));
        return connectionOpening.open(referral);
    }

    private static ConnectionRequest wish(String offer, java.time.@Nullable LocalDate lookAgain) {
        return new ConnectionRequest("Company and fresh air.", true, offer, TODAY, lookAgain, null);
    }

    private static ConnectionReview ended(ConnectionOutcome outcome) {
        return new ConnectionReview(false, null, null, outcome, null);
    }

    private OfferPlaces garden() {
        return connections.offers().stream()
                .filter(offer -> offer.code().equals(GARDEN))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> together(List<Callable<T>> racers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(racers.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> racer : racers) {
                running.add(threads.submit(() -> {
                    go.await();
                    return racer.call();
                }));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
