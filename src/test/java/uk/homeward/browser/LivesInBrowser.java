package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.referral.ReferralService;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.shortterm.EpisodeLookup;

/** A council at work: its five people, and the time in which its lives are played. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LivesInBrowser extends HomewardTest {

    @LocalServerPort
    private int port;

    @Autowired
    RehearsalClock clock;

    @Autowired
    EpisodeLookup episodes;

    @Autowired
    ReferralService referrals;

    Team team;

    @BeforeAll
    void open() {
        team = new Team("http://127.0.0.1:" + port);
    }

    @AfterAll
    void close() {
        if (team != null) {
            team.close();
        }
    }

    /** It is nine o'clock on this day, in the past or the future, whatever day the tests run on. */
    void today(LocalDate day) {
        Instant nine = day.atTime(9, 0).atZone(WorkingHours.ZONE).toInstant();
        clock.moveTo(nine);
        team.sees(nine);
    }

    int port() {
        return port;
    }

    ApiCaller caller(String login) {
        return new ApiCaller(port, login);
    }

    Life refer(String pictures, String referral) {
        return Life.begin(team, port, episodes, pictures, referral);
    }

    void assertEnded(Life life, LocalDate lastDay, String outcome) {
        assertThat(life.episode().endedOn()).isEqualTo(lastDay);
        assertThat(referrals.find(life.referral).serviceOutcome()).isEqualTo(outcome);
        Colleague socialWorker = team.socialWorker();
        socialWorker.visit("/cases/" + life.referral);
        assertThat(socialWorker.page.locator("main")).containsText(outcome);
        socialWorker.pictured(life.picture("case-at-its-end"));
    }
}
