package uk.homeward.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** What was refused before it came to any controller, for example an address with a semicolon, in the form of all others. */
@RestControllerAdvice(assignableTypes = BasicErrorController.class)
class EarlyProblemAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest refused = ((ServletServerHttpRequest) request).getServletRequest();
        if (!(refused.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address)
                || !Api.owns(address)) {
            return body;
        }
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return problem(refused);
    }

    private static ProblemDetail problem(HttpServletRequest refused) {
        boolean ours =
                refused.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
        ProblemDetail problem = ours
                ? ProblemType.UNEXPECTED.saying("Homeward cannot answer at this moment. Try again later.")
                : ProblemType.BAD_REQUEST.saying(
                        "The address or a header is not well formed. /v3/api-docs says what a request must look like.");
        problem.setInstance(URI.create("/api"));
        return problem;
    }
}
