package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import uk.homeward.ProcessTest;

/**
 * A referral waits for the access team with a half-filled form: what each role sees and may do of it beside the pages, in
 * the engine's REST, in Tasklist and Cockpit, in panel and drafts, as work.txt says.
 */
class WorkAccessTests extends ProcessTest {

    private static final String FILE = "work.txt";
    private static final Map<String, String> LOGINS = Map.of(
            "community-connectors",
            "community-connector",
            "social-workers",
            "social-worker",
            "therapists",
            "therapist",
            "brokers",
            "broker",
            "managers",
            "manager",
            "commissioners",
            "commissioner",
            "administrators",
            "administrator",
            "providers",
            "provider-a");

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext web;

    private Browser programs = new Browser(0);
    private final Map<String, Browser> browsers = new HashMap<>();
    private String referral = "";
    private String task = "";
    private String job = "";

    @Test
    void everyRoleSeesAndDoesOfTheWorkWhatTheTableSays() throws Exception {
        aReferralWithAHalfFilledForm();
        Map<String, String> expected = AccessTable.read(FILE);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String address : expected.keySet()) {
            List<String> answers = new ArrayList<>();
            for (String role : AccessTable.ROLES) {
                answers.add(letter(ask(address, role)));
                tasks.setAssignee(task, null);
            }
            found.put(address, answers);
        }

        assertThat(AccessTable.differences(expected, found)).isEmpty();
    }

    @Test
    void everyFamilyOfTheEnginesRestStandsInTheTable() throws Exception {
        Set<String> families = Stream.of(DefaultProcessEngineRestServiceImpl.class.getMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, Path.class))
                .filter(path -> path != null)
                .map(path -> "/engine-rest/" + path.value().replaceFirst("^/", ""))
                .collect(Collectors.toSet());

        assertThat(families).hasSizeGreaterThan(25).allSatisfy(this::standsInTheTable);
    }

    @Test
    void everyServletOfTheWebApplicationsStandsInTheTable() {
        assertThat(web.getServletRegistrations().values().stream()
                        .flatMap(servlet -> servlet.getMappings().stream())
                        .filter(mapping -> mapping.endsWith("/*") && mapping.length() > 2)
                        .map(mapping -> mapping.replace("/*", "")))
                .isNotEmpty()
                .allSatisfy(this::standsInTheTable);
    }

    private void standsInTheTable(String start) {
        try {
            assertThat(AccessTable.read(FILE).keySet())
                    .as(start)
                    .anyMatch(row -> row.matches("\\w+ \\Q" + start + "\\E([/? ].*|$)"));
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void aReferralWithAHalfFilledForm() {
        programs = new Browser(port);
        referral = referFromHospital();
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(referral)
                .singleResult()
                .getId();
        job = jobs.createJobQuery()
                .processDefinitionKey("referral")
                .singleResult()
                .getId();
        assertThat(browser("access-team")
                        .put("/drafts/" + task, "{\"note\":\"words\"}", "X-Homeward-Draft", "0")
                        .statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<String> ask(String row, String role) {
        String[] parts = row.split(" ");
        String path = parts[1].replace("{task}", task).replace("{job}", job).replace("{referral}", referral);
        String login = LOGINS.getOrDefault(role, role);
        String body = parts.length > 2 ? parts[2].replace("{me}", login) : "{}";
        boolean program = path.startsWith("/engine-rest") && !role.equals("nobody");
        Browser browser = program ? programs : browser(role);
        String[] headers = program
                ? Browser.basic(login, login)
                : new String[] {"X-Homeward-Draft", "1", "X-XSRF-TOKEN", browser.cookieOr("XSRF-TOKEN", "none")};
        return switch (parts[0]) {
            case "GET" -> browser.get(path, headers);
            case "PUT" -> browser.put(path, body, headers);
            case "DELETE" -> browser.delete(path, headers);
            default -> browser.postJson(path, body, headers);
        };
    }

    private Browser browser(String role) {
        return browsers.computeIfAbsent(role, this::opened);
    }

    private Browser opened(String role) {
        Browser browser = new Browser(port);
        if (!role.equals("nobody")) {
            browser.signedIn(LOGINS.getOrDefault(role, role)).get("/camunda/app/welcome/default/");
        }
        return browser;
    }

    /** y: shown or let in; e: there is nothing of it for them; n: refused; s: asked to sign in. */
    private static String letter(HttpResponse<String> answer) {
        String there = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 401 || there.contains("/sign-in")) {
            return "s";
        }
        return switch (answer.statusCode()) {
            case 302, 403, 404 -> "n";
            case 204 -> "e";
            case 500, 503 -> "broken";
            default -> Set.of("[]", "{\"count\":0}").contains(answer.body()) ? "e" : "y";
        };
    }
}
