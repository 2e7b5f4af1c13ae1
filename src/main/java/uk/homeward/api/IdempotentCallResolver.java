package uk.homeward.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.homeward.idempotency.IdempotencyKeyStore;

/** Gives a controller its {@link IdempotentCall}, or refuses the request for want of a key. */
@Component
class IdempotentCallResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,100}");

    private final IdempotencyKeyStore requests;

    IdempotentCallResolver(IdempotencyKeyStore requests) {
        this.requests = requests;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotentCall.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        String key = webRequest.getHeader(IdempotencyKeyStore.HEADER);
        if (key == null || !VISIBLE.matcher(key).matches()) {
            throw new BadRequest(
                    IdempotencyKeyStore.HEADER,
                    "Send the header Idempotency-Key: 1 to 100 visible characters, new for each new request and the same"
                            + " when a request is repeated. A UUID serves well.");
        }
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new IdempotentCall(
                requests,
                key,
                request,
                Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class)));
    }
}
