package uk.homeward.letters;

import java.util.Map;

/**
 * A letter that somebody needs.
 *
 * @param template code of the template, for example {@code needs-not-eligible}: the file of its name in {@code letters/}
 * @param personReference to whom
 * @param caseReference on whose page it stands
 * @param values what the template leaves open, by its names; each line of a value of several lines becomes an item of a list
 */
public record LetterRequest(String template, String personReference, String caseReference, Map<String, String> values) {
    public LetterRequest {
        values = Map.copyOf(values);
    }
}
