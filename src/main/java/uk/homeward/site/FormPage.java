package uk.homeward.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks: what stands above its fields, the fields themselves, and the button below.
 *
 * @param caption what it is about, above the title
 * @param explanation what will follow from it
 * @param warning whether it cannot be undone
 */
public record FormPage(
        String title,
        @Nullable String caption,
        List<String> explanation,
        String back,
        String backLabel,
        List<FormField> fields,
        String button,
        boolean warning) {
    public static FormPage titled(String title) {
        return new FormPage(title, null, List.of(), "/", "Back", List.of(), "Save", false);
    }

    public FormPage about(@Nullable String what) {
        return new FormPage(title, what, explanation, back, backLabel, fields, button, warning);
    }

    public FormPage explained(String... paragraphs) {
        return new FormPage(title, caption, List.of(paragraphs), back, backLabel, fields, button, warning);
    }

    public FormPage back(String address, String label) {
        return new FormPage(title, caption, explanation, address, label, fields, button, warning);
    }

    /** Below those that it asks already. */
    public FormPage asking(FormField... more) {
        return asking(List.of(more));
    }

    public FormPage asking(List<FormField> more) {
        List<FormField> all = Stream.of(fields, more).flatMap(List::stream).toList();
        return new FormPage(title, caption, explanation, back, backLabel, all, button, warning);
    }

    public FormPage button(String label) {
        return new FormPage(title, caption, explanation, back, backLabel, fields, label, warning);
    }

    /** For what cannot be undone. */
    public FormPage warningButton(String label) {
        return new FormPage(title, caption, explanation, back, backLabel, fields, label, true);
    }

    /** Then the browser sends it in parts. */
    public boolean sendsFile() {
        return fields.stream().anyMatch(field -> field.kind().equals("file"));
    }

    /** Where a refusal stands: at the field that it names, or else at the first of the page, where that has any. */
    String placeOf(@Nullable String field) {
        return fields.stream()
                .map(FormField::name)
                .filter(name -> name.equals(field))
                .findFirst()
                .orElse(fields.isEmpty() ? "main-content" : fields.get(0).name());
    }
}
