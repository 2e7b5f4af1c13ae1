package uk.homeward.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.NotShown;
import uk.homeward.refusal.Refusal;

/** What nobody can mend on the page itself becomes a page of its own, in the sentence of whoever refused. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageRefusals implements HandlerExceptionResolver {
    static final String SENTENCE = PageRefusals.class.getName() + ".sentence";
    private static final ModelAndView ANSWERED = new ModelAndView();

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Refusal refusal = LostRace.isCauseOf(failure) ? new Conflict(LostRace.SENTENCE) : refusal(failure);
        if (refusal == null || !isPage(handler)) {
            return null;
        }
        request.setAttribute(SENTENCE, refusal.sentence());
        try {
            response.sendError(statusOf(refusal).value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return ANSWERED;
    }

    private static @Nullable Refusal refusal(Exception failure) {
        return failure instanceof Refusal refusal ? refusal : null;
    }

    private static boolean isPage(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(PageController.class);
    }

    private static HttpStatus statusOf(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (refusal instanceof NotShown) {
            return HttpStatus.FORBIDDEN;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
