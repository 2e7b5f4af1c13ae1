package uk.homeward.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a form asks for. What was typed into a date stands under its name with {@code -day}, {@code -month}, {@code -year}.
 *
 * @param kind the name of its fragment in {@code site/fields}
 * @param name by which it is submitted, and by which the record refuses it
 * @param hint empty where none is needed
 * @param choices by what is submitted, in the order of the page; none where people write
 */
public record FormField(String kind, String name, String label, String hint, Map<String, String> choices) {
    public static FormField line(String name, String label) {
        return new FormField("line", name, label, "", Map.of());
    }

    public static FormField number(String name, String label) {
        return new FormField("number", name, label, "", Map.of());
    }

    public static FormField pounds(String name, String label) {
        return new FormField("pounds", name, label, "", Map.of());
    }

    /** Several lines. */
    public static FormField words(String name, String label) {
        return new FormField("words", name, label, "", Map.of());
    }

    public static FormField date(String name, String label) {
        return new FormField("date", name, label, "For example, 27 3 2026", Map.of());
    }

    /** One of a few, all of them in sight. */
    public static FormField choice(String name, String label, Map<String, String> choices) {
        return new FormField("choice", name, label, "", choices);
    }

    /** One of many. */
    public static FormField list(String name, String label, Map<String, String> choices) {
        return new FormField("list", name, label, "", choices);
    }

    /** Any number of a few. */
    public static FormField ticks(String name, String label, Map<String, String> choices) {
        return new FormField("ticks", name, label, "", choices);
    }

    public static FormField yesOrNo(String name, String label) {
        return choice(name, label, yesNo("Yes", "No"));
    }

    /** Something that has to be ticked before anything happens. */
    public static FormField confirmation(String label) {
        return new FormField("confirmation", "confirmed", label, "", Map.of());
    }

    /** A file of the visitor's. */
    public static FormField file(String name, String label) {
        return new FormField("file", name, label, "", Map.of());
    }

    /** What somebody looks for: the browser neither keeps nor corrects it. */
    public static FormField search(String name, String label) {
        return new FormField("search", name, label, "", Map.of());
    }

    public FormField hint(String text) {
        return new FormField(kind, name, label, text, choices);
    }

    public static Map<String, String> yesNo(String yes, String no) {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("YES", yes);
        yesNo.put("NO", no);
        return yesNo;
    }

    /** In their own order. */
    public static <T> Map<String, String> choices(
            Collection<T> all, Function<? super T, String> submitted, Function<? super T, String> label) {
        Map<String, String> choices = new LinkedHashMap<>();
        all.forEach(choice -> choices.put(submitted.apply(choice), label.apply(choice)));
        return choices;
    }

    /** A field called {@code ground} is described by {@code ground-hint} and {@code ground-error} where it has them. */
    public String describedBy(boolean wrong) {
        return ((hint.isEmpty() ? "" : name + "-hint") + (wrong ? " " + name + "-error" : "")).strip();
    }
}
