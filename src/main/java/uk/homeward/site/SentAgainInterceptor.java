package uk.homeward.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import uk.homeward.idempotency.IdempotencyKeyStore;

/**
 * A page that was done leads to where it led, however often it is sent again: a second click or a reload is no new act, and
 * what the first has changed is no reason to refuse it.
 */
@Component
class SentAgainInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private final ObjectProvider<IdempotencyKeyStore> sent;

    SentAgainInterceptor(ObjectProvider<IdempotencyKeyStore> sent) {
        this.sent = sent;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<String> next = request.getMethod().equals("POST") && isPage(handler)
                ? ledTo(request, FormResolver.typed(request))
                : Optional.empty();
        if (next.isEmpty()) {
            return true;
        }
        RequestContextUtils.getOutputFlashMap(request).put("done", "It was sent twice and is done once.");
        RequestContextUtils.saveOutputFlashMap(next.get(), request, response);
        response.sendRedirect(response.encodeRedirectURL(next.get()));
        return false;
    }

    private Optional<String> ledTo(HttpServletRequest request, MultiValueMap<String, String> typed) {
        String token = typed.getFirst(OncePerPage.FIELD);
        return token == null
                ? Optional.empty()
                : FormResolver.once(sent.getObject(), request, typed).doneBefore(token);
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(PageController.class);
    }
}
