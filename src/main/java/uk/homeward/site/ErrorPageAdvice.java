package uk.homeward.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.homeward.refusal.RequestId;

/** What a page for an error says: the sentence of a refusal, or the number under which the log tells more. */
@ControllerAdvice(assignableTypes = BasicErrorController.class)
class ErrorPageAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageAdvice.class);
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;

    @ModelAttribute("sentence")
    @Nullable
    Object sentence(HttpServletRequest request) {
        return request.getAttribute(PageRefusals.SENTENCE);
    }

    /** A number that can be read out over the telephone. */
    @ModelAttribute("number")
    String number(HttpServletRequest request) {
        String number = RequestId.current();
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= INTERNAL
                && status != UNAVAILABLE) {
            LOG.error(
                    "Problem {} at {} {}",
                    number,
                    request.getMethod(),
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        }
        return number;
    }
}
