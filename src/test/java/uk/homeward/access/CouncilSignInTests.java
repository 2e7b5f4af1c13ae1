package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.homeward.engine.StaffGroups;

/** A council's own run: the one other application that the tests start, as it has other people, cookies and a database of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "homeward.council=kent")
@ActiveProfiles("production")
@DirtiesContext
@Tag("own-application")
class CouncilSignInTests {

    private static final Map<String, Object> GRACE = Map.of(
            "preferred_username", "grace.adeyemi@kent.example",
            "given_name", "Grace",
            "family_name", "Adeyemi",
            "groups", List.of("social-workers", "all-staff"));
    private static final Map<String, Object> STRANGER =
            Map.of("preferred_username", "visitor", "groups", List.of("all-staff"));

    private static final EmbeddedPostgres database = newDatabase();
    private static final int issuerPort = freePort();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private IdentityService identity;

    private Browser browser;

    private FakeIssuer issuer;

    /** Opens at its first use, which is when the application runs: that must start while the provider is away. */
    private static final class Provider {

        static final FakeIssuer ISSUER = FakeIssuer.on(issuerPort);
    }

    @DynamicPropertySource
    static void council(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> database.getJdbcUrl("postgres", "postgres"));
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "none");
        settings.add("spring.security.oauth2.client.provider.council.issuer-uri", () -> FakeIssuer.address(issuerPort));
        settings.add("spring.security.oauth2.client.registration.council.client-id", () -> FakeIssuer.CLIENT);
        settings.add("spring.security.oauth2.client.registration.council.client-secret", () -> "secret");
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> FakeIssuer.address(issuerPort));
    }

    @AfterAll
    static void closeIssuer() throws IOException {
        Provider.ISSUER.close();
        database.close();
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port, "X-Forwarded-Proto", "https");
        issuer = Provider.ISSUER;
        issuer.signsIn(GRACE);
        issuer.signsInFor(60);
    }

    @Test
    void signInAtTheProviderLeadsHomeWithItsGroups() {
        HttpResponse<String> home = signIn();

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"grace.adeyemi@kent.example\"", "tasklist")
                .doesNotContain("cockpit");
        assertThat(browser.get("/camunda/api/engine/engine/default/filter?maxResults=10")
                        .body())
                .contains("My team");
    }

    @Test
    void signInRemembersTheNameForTasklistAndNothingElse() {
        signIn();

        User row =
                identity.createUserQuery().userId("grace.adeyemi@kent.example").singleResult();
        assertThat(row.getFirstName() + " " + row.getLastName()).isEqualTo("Grace Adeyemi");
        assertThat(tables.queryForObject("select count(*) from act_id_user where pwd_ is not null", Long.class))
                .isZero();
        assertThat(tables.queryForList("select user_id_ from act_id_membership", String.class))
                .containsExactly("homeward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien", "mary jane", "ünal@council.gov.uk"})
    void peopleComeInUnderTheNamesThatTheCouncilKnowsThemBy(String name) {
        issuer.signsIn(Map.of(
                "preferred_username",
                name,
                "given_name",
                "Mary",
                "family_name",
                "O'Brien",
                "groups",
                List.of("social-workers")));

        HttpResponse<String> home = signIn();

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(identity.createUserQuery().userId(name).singleResult().getLastName())
                .isEqualTo("O'Brien");
        assertThat(StaffGroups.of(identity, name)).containsExactly("social-workers");
    }

    @Test
    void changedNameIsTakenOver() {
        signIn();
        issuer.signsIn(Map.of(
                "preferred_username", "grace.adeyemi@kent.example",
                "given_name", "Grace",
                "family_name", "Okafor",
                "groups", "social-workers"));

        browser = new Browser(port, "X-Forwarded-Proto", "https");
        signIn();

        assertThat(identity.createUserQuery()
                        .userId("grace.adeyemi@kent.example")
                        .singleResult()
                        .getLastName())
                .isEqualTo("Okafor");
    }

    @Test
    void somebodyWithoutOurGroupsIsKnownAndLetInNowhere() {
        issuer.signsIn(STRANGER);

        HttpResponse<String> home = signIn();

        assertThat(home.statusCode()).isEqualTo(403);
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("visitor").count()).isZero();
    }

    @Test
    void bearerTokenOpensTheApiAsFarAsItsGroupsReach() {
        assertThat(api(issuer.token(GRACE, FakeIssuer.CLIENT, 60))).isEqualTo(404);
        assertThat(api(issuer.token(STRANGER, FakeIssuer.CLIENT, 60))).isEqualTo(403);
    }

    /** Each provider is known by the code in a claim: without one that the profile names its staff see nothing, and are told. */
    @Test
    void aProvidersStaffAreKnownByTheCodeInTheirToken() {
        assertThat(ourPeople("discharge-to-assess").statusCode()).isEqualTo(200);
        for (String wrong : List.of("kent-enablement", "somebody", "")) {
            assertThat(ourPeople(wrong).statusCode()).as(wrong).isEqualTo(404);
            assertThat(ourPeople(wrong).body()).contains("does not say which provider you work for");
        }
    }

    private HttpResponse<String> ourPeople(String code) {
        Map<String, Object> claims = Map.of(
                "preferred_username",
                "alun@care.example",
                "groups",
                List.of("providers", "provider-discharge-to-assess"),
                "provider",
                code);
        return browser.get(
                "/api/provider/people", "Authorization", "Bearer " + issuer.token(claims, FakeIssuer.CLIENT, 60));
    }

    @Test
    void tokenThatIsOldForgedOrMadeForSomebodyElseIsRefused() {
        assertThat(api(issuer.token(GRACE, FakeIssuer.CLIENT, -120))).isEqualTo(401);
        assertThat(api(issuer.forged(GRACE))).isEqualTo(401);
        assertThat(api(issuer.token(GRACE, "another-application", 60))).isEqualTo(401);
        assertThat(api(issuer.endless(GRACE))).isEqualTo(401);
    }

    @Test
    void engineRestTakesTheTokenToo() {
        HttpResponse<String> filters = browser.get(
                "/engine-rest/filter?maxResults=10",
                "Authorization",
                "Bearer " + issuer.token(GRACE, FakeIssuer.CLIENT, 60));

        assertThat(filters.body()).contains("My team");
    }

    @Test
    void demoPeopleCannotComeIn() {
        assertThat(browser.get("/api/nothing-here", Browser.basic("manager", "manager"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(tables.queryForList("select id_ from act_id_user", String.class))
                .doesNotContain("manager", "social-worker");
    }

    @Test
    void signingOutEndsAtTheProvider() {
        HttpResponse<String> home = signIn();
        browser.get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = browser.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' " + issuer.address());
        assertThat(answer.body()).startsWith(issuer.address() + "/leave?id_token_hint=");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoeverSignsOutIsSignedOutThereAndComesBackToAPageThatSaysSo() {
        signIn();

        HttpResponse<String> leaving = browser.post("/sign-out", "_csrf=" + inForm(browser.tokenOn("/")));
        HttpResponse<String> page = browser.follow(browser.leave(leaving));

        assertThat(issuer.left()).contains("grace.adeyemi@kent.example");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("You are signed out");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aSignInThatHasRunOutWhenItArrivesLetsNobodyIn() {
        issuer.signsInFor(-120);

        HttpResponse<String> refused = backFromTheProvider();

        assertThat(Browser.location(refused).toString()).endsWith("/sign-in?error");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionThatIsOverLeadsToAPageThatSaysSo() {
        HttpResponse<String> answer = browser.get("/", "Cookie", "JSESSIONID=gone");

        assertThat(browser.follow(answer).body()).contains("/oauth2/authorization/council");
        assertThat(Browser.location(answer).toString()).endsWith("/sign-in?expired");
    }

    @Test
    void groupsAreThoseOfTheLatestSignIn() {
        signIn();
        assertThat(browser.get("/week-six").statusCode()).isEqualTo(200);
        issuer.signsIn(Map.of("preferred_username", "grace.adeyemi@kent.example", "groups", List.of("all-staff")));

        browser = new Browser(port, "X-Forwarded-Proto", "https");

        assertThat(signIn().statusCode()).isEqualTo(403);
    }

    @Test
    void aKeyThatTheProviderHasGivenUpOpensNothingAnyMore() {
        String before = issuer.token(GRACE, FakeIssuer.CLIENT, 60);
        assertThat(api(before)).isEqualTo(404);

        issuer.changesItsKey();

        assertThat(api(issuer.token(GRACE, FakeIssuer.CLIENT, 60))).isEqualTo(404);
        assertThat(api(before)).isEqualTo(401);
        assertThat(signIn().statusCode()).isEqualTo(200);
    }

    @Test
    void cookiesTravelEncryptedAndBrowsersAreToldToStayOnTls() {
        HttpResponse<String> page = browser.get("/sign-in");
        HttpResponse<String> start = browser.get("/oauth2/authorization/council");

        assertThat(start.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.body()).contains("/oauth2/authorization/council").doesNotContain("type=\"password\"");
    }

    private HttpResponse<String> signIn() {
        return browser.follow(backFromTheProvider());
    }

    private HttpResponse<String> backFromTheProvider() {
        HttpResponse<String> stranger = browser.get("/");
        return browser.follow(browser.leave(browser.follow(stranger)));
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private int api(String token) {
        return browser.get("/api/nothing-here", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static EmbeddedPostgres newDatabase() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
