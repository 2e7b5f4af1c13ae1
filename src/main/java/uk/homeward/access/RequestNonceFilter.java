package uk.homeward.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda keeps the nonce of a page's scripts in the application's context, where the next request overwrites it: with a
 * few people at work, pages come out empty because header and page name different ones. Here each request has its own.
 */
final class RequestNonceFilter extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext context = contextOf(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static ServletContext contextOf(HttpServletRequest request) {
        ServletContext shared = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                RequestNonceFilter.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])) {
                        return nonce(request, method.getName(), arguments);
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static @Nullable Object nonce(HttpServletRequest request, String act, Object[] arguments) {
        switch (act) {
            case "setAttribute" -> request.setAttribute(NONCE, arguments[1]);
            case "removeAttribute" -> request.removeAttribute(NONCE);
            default -> {
                return request.getAttribute(NONCE);
            }
        }
        return null;
    }
}
