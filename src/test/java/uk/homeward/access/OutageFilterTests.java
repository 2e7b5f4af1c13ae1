package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTests {

    private final OutageFilter filter = new OutageFilter();

    @ParameterizedTest
    @CsvSource({
        "/api/referrals, application/problem+json, /problems/unavailable",
        "/engine-rest/task, application/json, Unavailable",
        "/camunda/api/engine/engine/default/task, application/json, Unavailable",
        "/drafts/1, application/json, Unavailable"
    })
    void saysSoInTheShapeOfThePlace(String address, String type, String kind) throws Exception {
        MockHttpServletResponse response = ask(address, away());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentType()).startsWith(type);
        assertThat(response.getContentAsString())
                .contains("\"" + kind + "\"", "Nothing was stored. Try again in a minute.");
    }

    @Test
    void leavesAPageToThePageForIt() throws Exception {
        MockHttpServletResponse response = ask("/cases/REF-000001", away());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void letsEveryOtherFailurePass() {
        IllegalStateException failure = new IllegalStateException();

        assertThatThrownBy(() -> ask("/", failure)).isSameAs(failure);
    }

    private MockHttpServletResponse ask(String address, Exception failure) throws Exception {
        FilterChain fails = (request, response) -> {
            if (failure instanceof ServletException wrapped) {
                throw wrapped;
            }
            throw (RuntimeException) failure;
        };
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, fails);
        return response;
    }

    private static Exception away() {
        return new ServletException(new RuntimeException(new SQLException("by command", "57P01")));
    }
}
