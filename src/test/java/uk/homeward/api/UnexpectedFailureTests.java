package uk.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import uk.homeward.refusal.Refusal;

@ExtendWith(OutputCaptureExtension.class)
class UnexpectedFailureTests {

    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    void itIsAnsweredWithANumberThatFindsItInTheLogAndNothingElse(CapturedOutput log) throws Exception {
        Exception failure = new IllegalStateException("Ada Example", new RuntimeException("9990000018"));

        ProblemDetail problem = problem(failure, "/api/people/PER-000001");

        assertThat(problem.getStatus()).isEqualTo(500);
        String number =
                String.valueOf(Objects.requireNonNull(problem.getProperties()).get("requestId"));
        assertThat(problem.getDetail()).contains(number).doesNotContain("Ada");
        assertThat(log.getOut())
                .contains(number, "IllegalStateException", "UnexpectedFailureTests")
                .doesNotContain("Ada Example", "9990000018", "PER-000001");
    }

    @Test
    void twoAtOnceIsAConflict() throws Exception {
        ProblemDetail problem = problem(new OptimisticLockingFailureException("row 7"), "/api/referrals");

        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getDetail()).contains("at the same moment").doesNotContain("row 7");
    }

    @Test
    void aDatabaseThatIsAwayIsWorthAnotherTry() throws Exception {
        Exception away = new DataAccessResourceFailureException("gone", new SQLException("by command", "57P01"));

        ResponseEntity<ProblemDetail> answer =
                advice.problem(away, new MockHttpServletRequest("GET", "/api/referrals"));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("30");
        assertThat(Objects.requireNonNull(answer.getBody()).getDetail()).contains("Try again in a minute");
    }

    @Test
    void aRefusalIsFoundHoweverItWasWrapped() throws Exception {
        Exception wrapped = new IllegalStateException(new RuntimeException(new Refusal("note", "Shorten the note.")));

        ProblemDetail problem = problem(wrapped, "/api/referrals");

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getDetail()).isEqualTo("Shorten the note.");
    }

    @Test
    void aFailureOfAPageIsLeftToThePages() {
        Exception failure = new IllegalStateException();

        assertThatThrownBy(() -> problem(failure, "/apiary")).isSameAs(failure);
    }

    private ProblemDetail problem(Exception failure, String path) throws Exception {
        return Objects.requireNonNull(
                advice.problem(failure, new MockHttpServletRequest("GET", path)).getBody());
    }
}
