package uk.homeward.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text has more characters than its field takes. */
class TextTooLongException extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    private final String advice;

    TextTooLongException(JsonParser json, int length, int most) {
        super(json, "too long", String.class);
        this.advice = "has %,d characters. Shorten it to at most %,d.".formatted(length, most);
    }

    String sentence(String field) {
        return "The field %s %s".formatted(field, advice);
    }
}
