package uk.homeward.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body that is not JSON, or JSON of another form than the address takes. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof JsonMappingException mapping && mapping.getCause() instanceof StreamReadException syntax) {
            return notJson(syntax);
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return wrong(unknown, unknownField(unknown));
        }
        if (cause instanceof TextTooLongException text) {
            return wrong(text, text.sentence(field(text)));
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return wrong(
                    mismatch,
                    "The field %s does not have the right form. %s"
                            .formatted(field(mismatch), JsonForm.of(mismatch.getTargetType())));
        }
        if (cause instanceof JsonProcessingException json) {
            return notJson(json);
        }
        return ProblemType.UNREADABLE_BODY.saying("The body is missing. Send a JSON object.");
    }

    private static ProblemDetail wrong(JsonMappingException mapping, String sentence) {
        return RefusalProblem.blame(ProblemType.REFUSAL.saying(sentence), field(mapping), sentence);
    }

    private static String unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds() == null
                ? ""
                : unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return "There is no field %s here. The fields are: %s.".formatted(field(unknown), known);
    }

    /** {@code person.communicationNeeds[1]} */
    private static String field(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(UnreadableBody::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(Reference step) {
        return step.getFieldName() == null ? "[%d]".formatted(step.getIndex()) : "." + step.getFieldName();
    }

    private static ProblemDetail notJson(JsonProcessingException json) {
        JsonLocation place = json.getLocation();
        String where = place == null ? "" : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
        return ProblemType.UNREADABLE_BODY.saying(
                "The body is not a JSON object%s. Check brackets, commas and quotation marks, and that no field appears twice."
                        .formatted(where));
    }
}
