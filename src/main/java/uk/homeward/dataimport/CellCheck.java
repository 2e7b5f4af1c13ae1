package uk.homeward.dataimport;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.homeward.refusal.Wording;

/** What a spreadsheet has made of a cell that nobody meant so. */
final class CellCheck {

    private static final Pattern SHORTENED = Pattern.compile("(?i)[+-]?[0-9]+([.,][0-9]+)?E[+-]?[0-9]+");

    private CellCheck() {}

    /** @return what is wrong with the text, and what to do; nothing where it can be read */
    static Optional<String> mistake(String text) {
        if (text.startsWith("=")) {
            return Optional.of("This is a formula. Put its value there instead.");
        }
        if (text.startsWith("#")) {
            return Optional.of("The spreadsheet shows a mistake here. Put the value there.");
        }
        if (SHORTENED.matcher(text).matches()) {
            return Optional.of(
                    "A spreadsheet has shortened this number, like 4.01E+09, and its digits are lost. Format the column as text and put the whole number there.");
        }
        return text.length() > Wording.LINE
                ? Optional.of("This text has more than %d characters. Shorten it.".formatted(Wording.LINE))
                : Optional.empty();
    }
}
