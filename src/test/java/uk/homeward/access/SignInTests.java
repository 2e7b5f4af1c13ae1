package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;

class SignInTests extends HomewardTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/"})
    void pagesSendStrangersToSignIn(String page) {
        HttpResponse<String> answer = browser.get(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer).getPath()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/setup/default/user/create",
                "/engine-rest/task",
                "/api/referrals",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/drafts/none"
            })
    void programsAndScriptsAreToldThatTheyAreNotSignedIn(String address) {
        HttpResponse<String> answer = browser.get(address);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/sign-in"})
    void healthAndTheSignInPageAreOpen(String address) {
        assertThat(browser.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongPasswordLeadsBackToTheSignInPage() {
        String token = browser.tokenOn("/sign-in");

        HttpResponse<String> answer = browser.post("/sign-in", "username=manager&password=guess&_csrf=" + token);

        assertThat(Browser.location(answer)).hasToString("http://localhost:" + port + "/sign-in?error");
    }

    @Test
    void oneSignInOpensPagesAndWebApplications() {
        browser.signedIn("manager");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"manager\"", "cockpit", "tasklist")
                .doesNotContain("\"admin\"");
    }

    @ParameterizedTest
    @CsvSource({
        "social-worker,tasklist,true",
        "social-worker,cockpit,false",
        "provider-a,tasklist,true",
        "provider-a,cockpit,false",
        "administrator,cockpit,true",
        "administrator,admin,true",
        "manager,admin,false"
    })
    void webApplicationsOpenByGroup(String login, String application, boolean open) {
        browser.signedIn(login).get("/camunda/app/welcome/default/");

        String user = browser.get("/camunda/api/admin/auth/user/default").body();

        assertThat(user.contains("\"" + application + "\"")).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void nobodySignedInMayMakeAnAdministratorOrBecomeSomebodyElse(String address) {
        browser.signedIn("social-worker").get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = browser.postJson(
                address,
                "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"x\"}}",
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutOfTasklistSignsOutEverywhere() {
        browser.signedIn("manager").get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = browser.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(answer.body()).isEqualTo("/sign-in?signed-out");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutOfOurPagesSignsOutEverywhere() {
        browser.signedIn("manager");
        String token = browser.tokenOn("/");

        HttpResponse<String> answer = browser.post("/sign-out", "_csrf=" + token);

        assertThat(Browser.location(answer)).hasToString("http://localhost:" + port + "/sign-in?signed-out");
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void formsWithoutTheirTokenAreRefused() {
        browser.signedIn("manager");

        assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
    }

    @Test
    void sessionThatIsGoneLeadsToAPageThatSaysSo() {
        HttpResponse<String> answer = browser.get("/", "Cookie", "JSESSIONID=gone");

        assertThat(Browser.location(answer)).hasToString("http://localhost:" + port + "/sign-in?expired");
    }

    @Test
    void signInPageOfAnotherSessionIsOfferedAgain() {
        var answer = browser.post("/sign-in", "username=therapist&password=therapist&_csrf=of-another-session");

        assertThat(Browser.location(answer)).hasToString("http://localhost:" + port + "/sign-in?expired");
        browser.signedIn("therapist");
    }

    @Test
    void signingInChangesTheSession() {
        browser.get("/sign-in");
        String before = browser.cookie("JSESSIONID");

        browser.signedIn("manager");

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void ourPagesMayBeFramedByUsAloneAndRunOurScriptsAlone() {
        HttpResponse<String> answer = browser.get("/sign-in");

        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
    }

    @ParameterizedTest
    @CsvSource({"social-worker,true", "finance,true", "administrator,true", "provider-a,false"})
    void apiIsForStaff(String login, boolean open) {
        int status =
                browser.get("/api/nothing-here", Browser.basic(login, login)).statusCode();

        assertThat(status).isEqualTo(open ? 404 : 403);
    }

    @Test
    void refusalsOfTheApiAreProblemDetails() {
        HttpResponse<String> stranger = browser.get("/api/nothing-here", Browser.basic("manager", "guess"));
        HttpResponse<String> provider = browser.get("/api/nothing-here", Browser.basic("provider-a", "provider-a"));

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Homeward\"");
        assertThat(stranger.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(provider.body()).contains("\"status\":403");
    }

    @ParameterizedTest
    @CsvSource({"administrator,true", "manager,false", "social-worker,false"})
    void metricsAreForAdministrators(String login, boolean open) {
        int status =
                browser.get("/actuator/prometheus", Browser.basic(login, login)).statusCode();

        // Tests run without the exporter, so that an administrator finds nothing there.
        assertThat(status).isEqualTo(open ? 404 : 403);
    }

    @Test
    void descriptionOfTheApiIsForWhoeverIsSignedIn() {
        assertThat(browser.get("/v3/api-docs", Browser.basic("social-worker", "social-worker"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.signedIn("social-worker").get("/v3/api-docs").statusCode())
                .isEqualTo(200);
    }

    @Test
    void engineRestKnowsTheCallerAndTheirGroups() {
        HttpResponse<String> filters =
                browser.get("/engine-rest/filter?maxResults=50", Browser.basic("therapist", "therapist"));
        HttpResponse<String> users = browser.postJson(
                "/engine-rest/user/create",
                "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}",
                Browser.basic("therapist", "therapist"));

        assertThat(filters.body()).contains("My team", "My tasks", "Due this week", "Overdue", "Reviews due");
        assertThat(users.statusCode()).isEqualTo(403);
    }

    @Test
    void refusedSignInToTheApiLeavesNoSession() {
        HttpResponse<String> answer = browser.get("/api/nothing-here", Browser.basic("manager", "manager"));

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
