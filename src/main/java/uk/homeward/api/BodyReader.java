package uk.homeward.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import uk.homeward.idempotency.Fingerprint;

/** Reads no more than any request needs, and takes the print by which a repeated request is known. */
@RestControllerAdvice
class BodyReader extends RequestBodyAdviceAdapter {

    private static final String PRINT = BodyReader.class.getName() + ".print";
    static final int LIMIT = 100_000;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return Api.owns(request().getRequest());
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        LargeBody file = parameter.getMethodAnnotation(LargeBody.class);
        int limit = file == null ? LIMIT : file.value();
        byte[] body = message.getBody().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new BodyTooLarge(limit);
        }
        ServletRequestAttributes request = request();
        request.getRequest().setAttribute(PRINT, print(request.getRequest(), body));
        return new Read(message.getHeaders(), body);
    }

    /** Of a request that needs no body too. */
    static String print(HttpServletRequest request) {
        return request.getAttribute(PRINT) instanceof String read ? read : print(request, new byte[0]);
    }

    private static String print(HttpServletRequest request, byte[] body) {
        return Fingerprint.of(request.getMethod() + " " + request.getRequestURI(), body);
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    private record Read(HttpHeaders headers, byte[] body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
