package uk.homeward.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.Outage;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.RequestId;

/**
 * Turns whatever goes wrong under {@code /api} into problem details. What goes wrong elsewhere is thrown on as it came,
 * and so left to the pages.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Exception failure, HttpServletRequest request) throws Exception {
        if (!Api.owns(request) || failure instanceof AsyncRequestNotUsableException || isForSecurity(failure)) {
            throw failure;
        }
        return answer(failure, request);
    }

    /** Security answers these itself, and knows whether to say 401 or 403. */
    private static boolean isForSecurity(Exception failure) {
        return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
    }

    private static ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) {
        Optional<Refusal> refusal = Refusal.causeOf(failure);
        if (refusal.isPresent()) {
            return respond(RefusalProblem.of(refusal.get()), new HttpHeaders());
        }
        if (Outage.isCauseOf(failure)) {
            return respond(ProblemType.UNAVAILABLE.saying(Outage.SENTENCE), later());
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return respond(UnreadableBody.problem(unreadable), new HttpHeaders());
        }
        if (failure instanceof ErrorResponse known) {
            return respond(SpringProblems.problem(failure, known, request), known.getHeaders());
        }
        Optional<ProblemDetail> wrongValue = SpringProblems.wrongValue(failure);
        if (wrongValue.isPresent()) {
            return respond(wrongValue.get(), new HttpHeaders());
        }
        if (LostRace.isCauseOf(failure)) {
            return respond(ProblemType.CONFLICT.saying(LostRace.SENTENCE), new HttpHeaders());
        }
        return respond(unexpected(failure, request), new HttpHeaders());
    }

    private static HttpHeaders later() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Outage.RETRY_AFTER_SECONDS));
        return headers;
    }

    private static ProblemDetail unexpected(Exception failure, HttpServletRequest request) {
        String number = RequestId.current();
        log.error(
                "Problem {} at {} {}",
                number,
                request.getMethod(),
                Api.template(request),
                new RedactedException(failure));
        ProblemDetail problem = ProblemType.UNEXPECTED.saying(
                "Something went wrong in Homeward, and nothing was stored. Tell those who run it this number: %s."
                        .formatted(number));
        problem.setProperty(RequestId.NAME, number);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> respond(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
