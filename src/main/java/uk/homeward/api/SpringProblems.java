package uk.homeward.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The refusals of the web framework, in our words instead of its own. */
final class SpringProblems {

    private SpringProblems() {}

    static ProblemDetail problem(Exception failure, ErrorResponse known, HttpServletRequest request) {
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            return ProblemType.METHOD_NOT_ALLOWED.saying(
                    "This address does not know %s. It knows: %s.".formatted(request.getMethod(), allowed(method)));
        }
        if (failure instanceof HttpMediaTypeNotSupportedException) {
            return ProblemType.UNSUPPORTED_MEDIA_TYPE.saying(
                    "Send the body as JSON, with Content-Type: application/json.");
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException) {
            return ProblemType.NOT_ACCEPTABLE.saying("The answer is JSON. Ask with Accept: application/json.");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            String sentence = "Add the parameter %s to the address.".formatted(missing.getParameterName());
            return RefusalProblem.blame(ProblemType.BAD_REQUEST.saying(sentence), missing.getParameterName(), sentence);
        }
        if (failure instanceof ServletRequestBindingException) {
            return ProblemType.BAD_REQUEST.saying("A header or a parameter is missing.");
        }
        return ofStatus(known.getStatusCode());
    }

    static Optional<ProblemDetail> wrongValue(Exception failure) {
        if (!(failure instanceof MethodArgumentTypeMismatchException mismatch)) {
            return Optional.empty();
        }
        String sentence = "The parameter %s does not have the right form. %s"
                .formatted(mismatch.getName(), JsonForm.of(mismatch.getRequiredType()));
        return Optional.of(
                RefusalProblem.blame(ProblemType.BAD_REQUEST.saying(sentence), mismatch.getName(), sentence));
    }

    private static ProblemDetail ofStatus(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return ProblemType.NOT_FOUND.saying("There is nothing at this address. /v3/api-docs lists what there is.");
        }
        return status.is5xxServerError()
                ? ProblemType.UNEXPECTED.saying("Homeward cannot answer at this moment. Try again later.")
                : ProblemType.BAD_REQUEST.saying(
                        "The request was not understood. /v3/api-docs says what it must look like.");
    }

    private static String allowed(HttpRequestMethodNotSupportedException method) {
        return method.getSupportedHttpMethods() == null
                ? "nothing"
                : method.getSupportedHttpMethods().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
