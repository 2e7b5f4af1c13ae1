package uk.homeward.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/** Which requests belong to the API. */
final class Api {

    private static final String ROOT = "/api";

    private Api() {}

    static boolean owns(HttpServletRequest request) {
        return owns(request.getRequestURI().substring(request.getContextPath().length()));
    }

    static boolean owns(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.startsWith("/problems");
    }

    /** The address without the references in it. */
    static String template(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? ROOT : pattern.toString();
    }
}
