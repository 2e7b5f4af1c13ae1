package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import uk.homeward.HomewardTest;
import uk.homeward.casefile.CaseAct;

/** Every address of the site and of its API is asked for by every role, and answers as addresses.txt says. */
class AddressAccessTests extends HomewardTest {

    private static final String FILE = "addresses.txt";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)([^{}]|\\{[^}]*})*}");
    private static final Map<String, String> SAMPLES =
            Map.of("day", "2029-01-02", "year", "2029", "version", "1", "number", "1", "phase", "1", "list", "carers");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private List<CaseAct> acts;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void everyAddressAnswersEveryRoleAsTheTableSays() throws Exception {
        Map<String, String> expected = AccessTable.read(FILE);
        Map<String, List<String>> found = new TreeMap<>();
        for (String address : new SiteAddresses(mappings, acts).withMethods()) {
            List<String> answers = new ArrayList<>();
            for (String role : AccessTable.ROLES) {
                answers.add(answer(address, role));
            }
            found.put(address, answers);
        }

        assertThat(AccessTable.differences(expected, found))
                .as("addresses without a row, or that answer otherwise")
                .isEmpty();
        assertThat(expected.keySet()).as("rows without an address").isEqualTo(found.keySet());
    }

    /** One method of a form may do no more than the other. */
    private String answer(String address, String role) throws Exception {
        String[] parts = address.split("  ");
        Set<String> answers = new TreeSet<>();
        for (String method : parts[1].split(",")) {
            answers.add(letter(ask(HttpMethod.valueOf(method), parts[0], role)));
        }
        return String.join("/", answers);
    }

    private MockHttpServletResponse ask(HttpMethod method, String pattern, String role) throws Exception {
        String path =
                VARIABLE.matcher(pattern).replaceAll(variable -> SAMPLES.getOrDefault(variable.group(1), "REF-999999"));
        var request = request(method, path)
                .with(as(role))
                .with(csrf())
                .header("X-Homeward-Draft", "0")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (method != HttpMethod.GET) {
            request = path.startsWith("/api")
                    ? request.contentType(MediaType.APPLICATION_JSON).content("{}")
                    : request.param("once", UUID.randomUUID().toString());
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private static RequestPostProcessor as(String role) {
        return role.equals("nobody") ? anonymous() : user("somebody").roles(role);
    }

    /** y: let in; n: refused; s: asked to sign in. */
    private static String letter(MockHttpServletResponse answer) {
        String there = answer.getRedirectedUrl();
        if (answer.getStatus() == 401 || (there != null && there.contains("/sign-in"))) {
            return "s";
        }
        return answer.getStatus() == 403 ? "n" : "y";
    }
}
