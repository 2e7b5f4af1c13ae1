package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.refusal.RequestId;

class RequestIdFilterTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<String> logged = new ArrayList<>();

    @Test
    void eachRequestHasANumberThatIsLoggedAndToldAndThenForgotten() throws Exception {
        pass();

        assertThat(response.getHeader("X-Request-Id")).matches("\\d{10}").isEqualTo(logged.get(0));
        assertThat(MDC.get("requestId")).isNull();
    }

    @Test
    void oneThatCameWithTheRequestIsKept() throws Exception {
        request.addHeader("X-Request-Id", "3f2a-proxy_77");

        pass();

        assertThat(logged).containsExactly("3f2a-proxy_77");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "line\nbreak-12", "Ada Example", "<script>alert(1)</script>"})
    void oneThatIsNotWellFormedIsReplaced(String given) throws Exception {
        request.addHeader("X-Request-Id", given);

        pass();

        assertThat(logged.get(0)).matches("\\d{10}");
    }

    @Test
    void thePageForAnErrorHasTheNumberOfItsRequest() throws Exception {
        pass();
        request.removeAttribute("requestId.FILTERED");

        new RequestIdFilter()
                .doFilter(request, new MockHttpServletResponse(), (asked, answer) -> logged.add(RequestId.current()));

        assertThat(logged.get(1)).isEqualTo(logged.get(0));
    }

    private void pass() throws Exception {
        new RequestIdFilter().doFilter(request, response, (asked, answer) -> logged.add(RequestId.current()));
    }
}
