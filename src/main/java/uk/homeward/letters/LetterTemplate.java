package uk.homeward.letters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one kind of letter.
 *
 * @param version raised whenever the words change: a letter says with which it was written
 * @param paragraphs of the letter; one that is a name alone, such as <code>{reasons}</code>, becomes a list
 * @param easyRead the same said in short sentences
 */
record LetterTemplate(String code, int version, String title, List<String> paragraphs, List<String> easyRead) {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z0-9]+)}");
    private static final String ITEM = "• ";

    /** What it leaves open. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (List<String> part : List.of(List.of(title), paragraphs, easyRead)) {
            part.forEach(text -> NAME.matcher(text).results().forEach(found -> names.add(found.group(1))));
        }
        return names;
    }

    String title(Map<String, String> values) {
        return filled(title, values);
    }

    /** One paragraph or item a line. */
    String wording(Map<String, String> values) {
        return lines(paragraphs, values);
    }

    String easyReadWording(Map<String, String> values) {
        return lines(easyRead, values);
    }

    private String lines(List<String> texts, Map<String, String> values) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            Matcher alone = NAME.matcher(text);
            if (alone.matches()) {
                value(alone.group(1), values)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> all.append(ITEM).append(line.strip()).append('\n'));
            } else {
                all.append(filled(text, values)).append('\n');
            }
        }
        return all.toString().strip();
    }

    private String filled(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.join(
                        ", ", value(found.group(1), values).strip().lines().toList())));
    }

    private String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The letter %s needs %s".formatted(code, name));
        }
        return value;
    }
}
