package uk.homeward.pages;

import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as the page that is served asks for it: nobody has to tell a test what its fields are. */
final class ServedForm {
    private static final String ONCE = "name=\"once\"";
    private static final String WORDS = "As agreed.";
    private static final Map<String, String> TODAY = Map.of("day", "22", "month", "2", "year", "2027");
    private static final Pattern ASKING =
            Pattern.compile("<(input|textarea|select|option)\\b([^>]*)>(?:([^<]*)</textarea>)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    /**
     * @param typed in a field for words, or chosen, before anybody has touched the page
     * @param offered what can be chosen; none where people write
     * @param usual what somebody would type who has nothing to hide
     */
    record Field(String name, List<String> offered, String typed, String usual) {
        boolean isWritten() {
            return offered.isEmpty();
        }

        boolean isPartOfDate() {
            return name.matches(".*-(day|month|year)");
        }

        /** By which a refusal leads to it. */
        String id() {
            return isPartOfDate() ? name.replaceFirst("-[a-z]+$", "") : name;
        }

        private Field with(Field more) {
            return new Field(
                    name,
                    Stream.of(offered, more.offered).flatMap(List::stream).toList(),
                    typed.isEmpty() ? more.typed : typed,
                    usual);
        }
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private ServedForm(String markup) {
        String list = "";
        for (Matcher tag = ASKING.matcher(markup); tag.find(); ) {
            Map<String, String> said = attributes(tag.group(2));
            String name = said.getOrDefault("name", "");
            switch (tag.group(1)) {
                case "select" -> list = name;
                case "option" -> offer(list, said, tag.group(2).contains("selected"));
                case "textarea" -> take(new Field(name, List.of(), htmlUnescape(tag.group(3)), WORDS));
                default -> input(name, said, tag.group(2).contains("checked"));
            }
        }
    }

    static Optional<ServedForm> on(String page) {
        return Stream.of(page.split("<form\\b"))
                .map(part -> part.split("</form>", 2)[0])
                .filter(part -> part.contains(ONCE))
                .map(ServedForm::new)
                .findFirst();
    }

    Collection<Field> fields() {
        return fields.values();
    }

    /** Empty where the page asks no such thing. */
    String typed(String name) {
        return fields.containsKey(name) ? fields.get(name).typed() : "";
    }

    private void input(String name, Map<String, String> said, boolean checked) {
        switch (said.getOrDefault("type", "")) {
            case "hidden" -> {}
            case "radio", "checkbox" -> offer(name, said, checked);
            default -> take(new Field(name, List.of(), said.getOrDefault("value", ""), usual(name, said)));
        }
    }

    private void offer(String name, Map<String, String> said, boolean chosen) {
        String value = said.getOrDefault("value", "");
        if (!value.isEmpty()) {
            take(new Field(name, List.of(value), chosen ? value : "", value));
        }
    }

    private void take(Field field) {
        fields.merge(field.name(), field, Field::with);
    }

    private static Map<String, String> attributes(String markup) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Matcher one = ATTRIBUTE.matcher(markup); one.find(); ) {
            found.put(one.group(1), htmlUnescape(one.group(2)));
        }
        return found;
    }

    private static String usual(String name, Map<String, String> said) {
        String part = name.substring(name.lastIndexOf('-') + 1);
        return TODAY.getOrDefault(part, said.containsKey("inputmode") ? "1" : WORDS);
    }

    /** What somebody would send who fills in what is empty. */
    Map<String, String> filledIn() {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.values()
                .forEach(field -> filled.put(field.name(), field.typed().isEmpty() ? field.usual() : field.typed()));
        return filled;
    }
}
