package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.referral.ReferralService;
import uk.homeward.shortterm.EpisodeLookup;

/** What cannot be is refused in one sentence, and what was typed stays. */
@Order(1)
class RefusalsInTasklistTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private ReferralService referrals;

    @Autowired
    private EpisodeLookup episodes;

    @Autowired
    private TaskService tasks;

    /** Or a timer that is due would make the health of all other tests' application red. */
    @AfterEach
    void fireWhatIsDue() {
        new Outside(port).advance("PT1M");
    }

    @Test
    void missingReasonsAreRefusedAndWhatWasTypedStays() {
        try (var chromium = Chromium.launch();
                var accessTeam = person(chromium, "access-team")) {
            LocalDate today = LocalDate.now(clock);
            String referral = new Outside(port).refer(today);

            accessTeam.takes("Triage referral", referral);
            assertThat(accessTeam.isRefused()).isEqualTo("Fill in “Where should this referral go?”.");
            accessTeam.chooses("Where should this referral go?", "Support declined");
            accessTeam.isRefused("This is not the proposed route. Say why you choose another destination.");
            assertThat(accessTeam.page.locator(".homeward-at-field"))
                    .hasText("This is not the proposed route. Say why you choose another destination.");
            accessTeam.pictured("override-without-reason");
            answer(accessTeam).completes();

            confirmDischarge(accessTeam, referral, today.minusDays(10));

            assertThat(accessTeam.isRefused()).endsWith("Say in the note why it is told only now.");
            assertThat(accessTeam.input("Date of discharge")).not().isEmpty();
            assertThat(episodes.ofReferral(referral)).isEmpty();
            accessTeam.pictured("refused-discharge");

            accessTeam.types("Note", "The ward rang at noon.").completes();
            assertThat(episodes.ofReferral(referral)).isPresent();
        }
    }

    @Test
    void secondLiveServiceOffersThreeChoices() {
        try (var chromium = Chromium.launch();
                var accessTeam = person(chromium, "access-team")) {
            LocalDate today = LocalDate.now(clock);
            Outside outside = new Outside(port);
            String first = outside.refer(today);
            triage(accessTeam, first).completes();
            confirmDischarge(accessTeam, first, today).completes();
            String second = outside.refer(referrals.find(first).personReference(), today);

            triage(accessTeam, second);

            assertThat(accessTeam.isRefused())
                    .startsWith("The person already has a live short-term service, Enablement at Home.")
                    .endsWith("Choose to keep it, to replace it, or to close this referral.");
            accessTeam
                    .chooses("If the person already has a short-term service", "Keep it, and close this referral")
                    .completes();
        }
    }

    @Test
    void whoeverComesSecondIsToldWhoCompletedTheTask() {
        try (var chromium = Chromium.launch();
                var accessTeam = person(chromium, "access-team");
                var otherWindow = person(chromium, "access-team")) {
            String referral = new Outside(port).refer(LocalDate.now(clock));
            triage(accessTeam, referral);
            String task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(referral)
                    .singleResult()
                    .getId();
            answer(otherWindow.opens(task)).types("Note", "Typed in the other window.");

            accessTeam.completes();

            assertThat(otherWindow.isRefused()).startsWith("This task was completed by Priya Nair on ");
            assertThat(otherWindow.input("Note")).hasValue("Typed in the other window.");
            otherWindow.pictured("completed-by-somebody-else");
        }
    }

    @Test
    void whatWasRefusedIsNotSaidOfTheNextTask() {
        try (var chromium = Chromium.launch();
                var accessTeam = person(chromium, "access-team")) {
            LocalDate today = LocalDate.now(clock);
            String referral = new Outside(port).refer(today);
            String next = new Outside(port).refer(today);
            accessTeam.takes("Triage referral", referral);
            assertThat(accessTeam.isRefused()).isNotEmpty();

            accessTeam.card("Triage referral", next).click();

            assertThat(accessTeam.page.locator(".homeward-refusal, .page-notifications .alert"))
                    .hasCount(0);
            assertThat(accessTeam.page.locator(".fjs-form")).isVisible();
            accessTeam.follows("Back to Homeward");
            accessTeam.reads("Your work");
        }
    }

    @Test
    void timesAreThoseOfHomewardsClockInLondon() {
        try (var chromium = Chromium.launch();
                var abroad = new Colleague(
                        chromium.browser, "http://127.0.0.1:" + port, "access-team", "America/New_York")) {
            String referral = new Outside(port).refer(LocalDate.now(clock));
            new Outside(port).advance("P9D");

            abroad.takes("Triage referral", referral);

            assertThat(abroad.card("Triage referral", referral)).containsText("Created 9 days ago");
            assertThat(
                            abroad.page.evaluate(
                                    """
                            [new Date('2026-07-01T23:30:00Z').getHours(), new Date(2026, 6, 1, 9).toISOString(),
                             new Date(2026, 11, 1, 9).toISOString(), new Date('2026-07-01T23:30:00Z').getDate()].join()"""))
                    .isEqualTo("0,2026-07-01T08:00:00.000Z,2026-12-01T09:00:00.000Z,2");
        }
    }

    /** Seven seconds were enough for the loader of scripts to give up for ever. */
    @Test
    void slowComputerShowsItsList() {
        try (var chromium = Chromium.launch();
                var accessTeam = person(chromium, "access-team")) {
            String referral = new Outside(port).refer(LocalDate.now(clock));
            List<Route> held = new ArrayList<>();
            accessTeam.page.clock().install();
            accessTeam.page.route("**/lib/globalize.js*", held::add);

            accessTeam.visit("/camunda/app/tasklist/default/");
            accessTeam.page.waitForCondition(() -> !held.isEmpty());
            accessTeam.page.clock().fastForward(60_000);
            held.forEach(Route::resume);

            assertThat(accessTeam.card("Triage referral", referral)).isVisible();
        }
    }

    private static Colleague triage(Colleague accessTeam, String referral) {
        return answer(accessTeam.takes("Triage referral", referral));
    }

    private static Colleague answer(Colleague accessTeam) {
        return accessTeam
                .chooses("Where should this referral go?", "Step down")
                .chooses("Which service should accept the person?", "Enablement at Home")
                .chooses("What is the service for?", "Reablement");
    }

    private static Colleague confirmDischarge(Colleague accessTeam, String referral, LocalDate day) {
        return accessTeam
                .takes("Confirm discharge", referral)
                .chooses("Is the person going home with support?", "Yes")
                .types("Date of discharge", day)
                .chooses("What did the person say to the offer of reablement?", "They accepted it");
    }

    private Colleague person(Chromium chromium, String login) {
        return new Colleague(chromium.browser, "http://127.0.0.1:" + port, login);
    }
}
