package uk.homeward.site;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import uk.homeward.idempotency.Fingerprint;
import uk.homeward.idempotency.IdempotencyKeyStore;

/** Gives a page the form that was submitted to it, and its template the same. */
@Component
class FormResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final IdempotencyKeyStore sent;

    FormResolver(IdempotencyKeyStore sent) {
        this.sent = sent;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Form.class);
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        boolean submitted = request.getMethod().equals("POST");
        MultiValueMap<String, String> typed = submitted ? typed(request) : new LinkedMultiValueMap<>();
        ModelMap model = requireNonNull(container).getModel();
        Form form = new Form(
                submitted, typed, model, RequestContextUtils.getOutputFlashMap(request), once(sent, request, typed));
        model.addAttribute("form", form);
        model.addAttribute("once", OncePerPage.token());
        model.addAttribute("address", request.getRequestURI());
        return form;
    }

    static MultiValueMap<String, String> typed(HttpServletRequest request) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((field, values) -> typed.addAll(field, List.of(values)));
        // Another with each page, and no answer.
        typed.remove("_csrf");
        return typed;
    }

    static OncePerPage once(IdempotencyKeyStore sent, HttpServletRequest request, MultiValueMap<String, String> typed) {
        return new OncePerPage(
                sent,
                Fingerprint.of(
                        request.getRequestURI(), new TreeMap<>(typed).toString().getBytes(StandardCharsets.UTF_8)));
    }
}
