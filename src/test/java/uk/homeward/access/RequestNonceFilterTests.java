package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class RequestNonceFilterTests {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    private final MockServletContext shared = new MockServletContext();

    @Test
    void nonceOfAPageIsNotOverwrittenByAnotherRequest() throws Exception {
        new RequestNonceFilter().doFilter(request(), new MockHttpServletResponse(), (page, answer) -> {
            page.getServletContext().setAttribute(NONCE, "of the page");

            anotherRequestIsAnswered();

            assertThat(page.getServletContext().getAttribute(NONCE)).isEqualTo("of the page");
        });
    }

    @Test
    void everythingElseOfTheApplicationStaysShared() throws Exception {
        shared.setAttribute("other", "shared");

        new RequestNonceFilter().doFilter(request(), new MockHttpServletResponse(), (page, answer) -> {
            page.getServletContext().setAttribute("more", "also shared");
            assertThat(page.getServletContext().getAttribute("other")).isEqualTo("shared");
        });

        assertThat(shared.getAttribute("more")).isEqualTo("also shared");
    }

    private void anotherRequestIsAnswered() {
        try {
            new RequestNonceFilter()
                    .doFilter(request(), new MockHttpServletResponse(), (page, answer) -> page.getServletContext()
                            .setAttribute(NONCE, "of another"));
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequest request() {
        return new MockHttpServletRequest(shared);
    }
}
