package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.homeward.HomewardTest;

/** What the container shows after an error, asked for as the container asks. */
class ErrorPageTests extends HomewardTest {
    @Autowired
    private WebApplicationContext application;

    private MockMvc container = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void build() {
        container = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @Test
    void aRefusalIsShownInItsOwnSentence() throws Exception {
        assertThat(page(404, Map.of(PageRefusals.SENTENCE, "There is no person with <this> reference.")))
                .contains("Page not found", "There is no person with &lt;this&gt; reference.");
        assertThat(page(409, Map.of())).contains("Somebody else was quicker");
        assertThat(page(403, Map.of())).contains("Your groups do not have this page.");
    }

    @Test
    void anUnexpectedProblemHasANumber() throws Exception {
        assertThat(page(500, Map.of(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"))))
                .containsPattern("<strong>\\d{10}</strong>")
                .doesNotContain("secret", "IllegalState");
    }

    private String page(int status, Map<String, Object> attributes) throws Exception {
        return container
                .perform(MockMvcRequestBuilders.get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .with(request -> {
                            attributes.forEach(request::setAttribute);
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
