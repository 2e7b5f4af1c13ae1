package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import uk.homeward.refusal.LostRace;

class PageRefusalsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoeverComesSecondIsToldSo() throws Exception {
        var answered = answer(new OptimisticLockingFailureException("version 3"));

        assertThat(answered).isNotNull();
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(request.getAttribute(PageRefusals.SENTENCE)).isEqualTo(LostRace.SENTENCE);
    }

    @Test
    void whatNobodyWordedIsLeftToTheErrorPage() throws Exception {
        assertThat(answer(new IllegalStateException("a fault"))).isNull();
    }

    private @Nullable Object answer(Exception failure) throws Exception {
        var page = new HandlerMethod(new SomePage(), SomePage.class.getDeclaredMethod("show"));
        return new PageRefusals().resolveException(request, response, page, failure);
    }

    @PageController
    static class SomePage {
        String show() {
            return "some-page";
        }
    }
}
