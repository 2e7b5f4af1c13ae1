package uk.homeward.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What a page for an error says: the sentence of a refusal, or the number under which the log tells more. */
@ControllerAdvice(assignableTypes = BasicErrorController.class)
class ErrorPageAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageAdvice.class);
    private static final int INTERNAL = 500;

    @ModelAttribute("sentence")
    @Nullable
    Object sentence(HttpServletRequest request) {
        return request.getAttribute(PageRefusals.SENTENCE);
    }

    /** A number that can be read out over the telephone. */
    @ModelAttribute("number")
    @Nullable
    String number(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
                || status < INTERNAL) {
            return null;
        }
        String number = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        LOG.error(
                "Problem {} at {} {}",
                number,
                request.getMethod(),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return number;
    }
}
