package uk.homeward.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** What nobody can mend on the page itself becomes a page of its own, in the sentence of whoever refused. */
@ControllerAdvice(basePackageClasses = Frame.class)
class PageRefusals {
    static final String SENTENCE = PageRefusals.class.getName() + ".sentence";

    @ExceptionHandler
    void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(SENTENCE, refusal.sentence());
        response.sendError(statusOf(refusal).value());
    }

    private static HttpStatus statusOf(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
