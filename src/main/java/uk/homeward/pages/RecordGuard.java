package uk.homeward.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.homeward.confidentiality.RecordAccess;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.confidentiality.Sight;
import uk.homeward.refusal.NotShown;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/**
 * Whatever page or address of the API names a person, or anything of a case: it opens to those who may see it. A provider's
 * staff have addresses of their own, which know whose people they are.
 */
@Component
@Order(100)
class RecordGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<RecordPart> USUAL = Set.of(RecordPart.CARE);

    private final RecordSubjects subjects;
    private final RecordAccess access;

    RecordGuard(RecordSubjects subjects, RecordAccess access) {
        this.subjects = subjects;
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Visitor visitor = Visitor.current();
        if (!(handler instanceof HandlerMethod method) || visitor.name() == null || visitor.guest()) {
            return true;
        }
        Set<RecordPart> needed = needed(method);
        Optional<String> person = needed.isEmpty() ? Optional.empty() : subjects.of(named(request));
        if (person.isEmpty()) {
            return true;
        }
        Sight sight = access.of(visitor.name(), visitor.groups(), person.get());
        if (sight.closed() && isPage(method)) {
            response.sendRedirect("/people/" + person.get() + "/opening");
            return false;
        }
        if (sight.closed() || needed.stream().noneMatch(sight::shows)) {
            throw new NotShown(String.valueOf(sight.because()));
        }
        return true;
    }

    private static Set<RecordPart> needed(HandlerMethod method) {
        ShowsRecord own = method.getMethodAnnotation(ShowsRecord.class);
        ShowsRecord shows =
                own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ShowsRecord.class) : own;
        return shows == null ? USUAL : Set.of(shows.value());
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(PageController.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> named(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
