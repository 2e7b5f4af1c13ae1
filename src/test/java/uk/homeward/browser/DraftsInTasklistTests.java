package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.homeward.HomewardTest;

/** A half-filled form outlives its window: with the team when it was saved, in the window when it could not be. */
@Order(1)
class DraftsInTasklistTests extends HomewardTest {

    private static final String NOTE = "Note";
    private static final String IN_THE_BROWSER =
            "Object.keys(localStorage).filter(key => key.startsWith('camunda-form'))";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    /** Or a timer that is due would make the health of all other tests' application red. */
    @AfterEach
    void fireWhatIsDue() {
        new Outside(port).advance("PT1M");
    }

    @Test
    void colleagueCarriesOnWithWhatWasSavedAndCompletingForgetsIt() {
        try (var chromium = Chromium.launch();
                var priya = person(chromium, "access-team");
                var manager = person(chromium, "manager")) {
            String task = refer();
            priya.opens(task).claims().types(NOTE, "Daughter rings back.").saves();
            assertThat(priya.page.getByText("Save for later").first()).isDisabled();
            priya.handsBack();
            assertThat((List<?>) priya.page.evaluate(IN_THE_BROWSER)).isEmpty();

            tasks.setAssignee(task, "manager");
            manager.opens(task);
            assertThat(manager.input(NOTE)).hasValue("Daughter rings back.");
            manager.chooses("Where should this referral go?", "Step down")
                    .chooses("Which service should accept the person?", "Enablement at Home")
                    .chooses("What is the service for?", "Reablement")
                    .completes();

            assertThat(saved(task)).isZero();
        }
    }

    @Test
    void laterOfTwoWindowsIsToldAndBothTextsSurvive() {
        try (var chromium = Chromium.launch();
                var priya = person(chromium, "access-team");
                var manager = person(chromium, "manager")) {
            String task = refer();
            priya.opens(task).claims().types(NOTE, "Priya's words.");
            tasks.setAssignee(task, "manager");
            manager.opens(task).types(NOTE, "The manager's words.").saves();
            assertThat(manager.page.getByText("Save for later").first()).isDisabled();
            tasks.setAssignee(task, "access-team");

            priya.saves();
            assertThat(priya.note())
                    .containsText("Maureen Castle has saved answers for this task since you opened it.");
            priya.pictured("draft-after-a-colleague");

            priya.page.onceDialog(Dialog::dismiss);
            priya.opens(task);
            assertThat(priya.input(NOTE)).hasValue("Priya's words.");
            priya.page.onceDialog(Dialog::accept);
            priya.opens(task);
            assertThat(priya.input(NOTE)).hasValue("The manager's words.");
        }
    }

    @Test
    void sessionThatEndsLosesNoTextAndSigningOutSignsOutEverywhere() {
        try (var chromium = Chromium.launch();
                var priya = person(chromium, "access-team")) {
            String task = refer();
            priya.opens(task).claims().types(NOTE, "Typed too long.");
            priya.page.context().clearCookies();

            priya.saves();
            assertThat(priya.page.getByLabel("Password")).isVisible();
            priya.visit("/sign-in");
            priya.signsIn("access-team");
            priya.page.waitForLoadState();
            // A late answer to the old page may have begun another session: the sign-in page then says so, and asks
            // again.
            if (priya.page.url().contains("expired")) {
                priya.signsIn("access-team");
            }
            assertThat(priya.page.getByLabel("Password")).isHidden();
            priya.opens(task);

            assertThat(priya.input(NOTE)).hasValue("Typed too long.");
            assertThat(priya.note()).containsText("kept in this window");
            priya.saves();
            assertThat(priya.page.getByText("Save for later").first()).isDisabled();
            assertThat(saved(task)).isOne();

            priya.page.locator(".account .dropdown-toggle").click();
            priya.page.locator(".account .logout a").click();
            assertThat(priya.page.getByLabel("Password")).isVisible();
            priya.visit("/");
            assertThat(priya.page.getByLabel("Password")).isVisible();
        }
    }

    @Test
    void personIsToldWhenSavingFails() {
        try (var chromium = Chromium.launch();
                var priya = person(chromium, "access-team")) {
            String task = refer();
            priya.opens(task).claims().types(NOTE, "The network is away.");
            priya.page.context().setOffline(true);

            priya.saves();

            assertThat(priya.note()).containsText("could not be saved for your team");
            priya.page.context().setOffline(false);
            priya.opens(task);
            assertThat(priya.input(NOTE)).hasValue("The network is away.");
        }
    }

    private String refer() {
        String referral = new Outside(port).refer(LocalDate.now(clock));
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(referral)
                .singleResult()
                .getId();
    }

    private int saved(String task) {
        return database.sql("select count(*) from form_draft where task_id = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    private Colleague person(Chromium chromium, String login) {
        return new Colleague(chromium.browser, "http://127.0.0.1:" + port, login);
    }
}
