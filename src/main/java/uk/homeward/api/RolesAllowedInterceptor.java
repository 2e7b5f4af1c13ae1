package uk.homeward.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps each address of the API to the groups that {@link RolesAllowed} names; the annotation of the method goes before the class's. */
@Component
class RolesAllowedInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ROLE = "ROLE_";

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            RolesAllowed allowed = allowed(method);
            if (allowed != null && !signedInIsOneOf(Set.of(allowed.value()))) {
                throw new AccessDeniedException("None of the groups that may do this");
            }
        }
        return true;
    }

    static @Nullable RolesAllowed allowed(HandlerMethod method) {
        RolesAllowed own = method.getMethodAnnotation(RolesAllowed.class);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RolesAllowed.class) : own;
    }

    private static boolean signedInIsOneOf(Set<String> groups) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .map(authority -> authority.getAuthority())
                        .anyMatch(authority ->
                                authority.startsWith(ROLE) && groups.contains(authority.substring(ROLE.length())));
    }

    /** For the description of the API. */
    static String named(RolesAllowed allowed) {
        return String.join(", ", Arrays.stream(allowed.value()).sorted().toList());
    }
}
