package uk.homeward.pages;

import java.util.List;
import java.util.stream.Stream;
import uk.homeward.refusal.TypedText;
import uk.homeward.refusal.Wording;

/** What people type, paste and send by mistake or on purpose. */
final class TypedEdges {
    /** No page can show them: whoever pasted them is told. */
    static final List<String> UNREADABLE = List.of("Ott\u0000ilie", "\u001b[31m", "half \ud83d", "lost \ufffd");

    private static final List<String> WRITTEN = List.of(
            "\u200b",
            " ",
            "x".repeat(Wording.LIMIT + 1),
            "x".repeat(Wording.LIMIT),
            "x".repeat(Wording.LINE + 1),
            "<b>\"O'Hara\" & sons</b>",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\u202eeilO",
            "two\r\nlines",
            "1,5",
            "1e400",
            "-1",
            "1.234567",
            "99999999999999999999",
            "\u0663",
            "31/2/2026");

    private static final List<String> PARTS_OF_DATES =
            List.of("", "0", "32", "-1", "26", "1e1", "20266", "99999999999", "\u0663", "x");

    private TypedEdges() {}

    static List<String> of(ServedForm.Field field) {
        if (!field.isWritten()) {
            return Stream.concat(Stream.of("NOPE", "a.b[0]", " "), UNREADABLE.stream())
                    .toList();
        }
        return Stream.concat((field.isPartOfDate() ? PARTS_OF_DATES : WRITTEN).stream(), UNREADABLE.stream())
                .toList();
    }

    /** Whether nobody can mean it, whatever is asked. */
    static boolean isWrong(ServedForm.Field field, String typed) {
        return !TypedText.isReadable(typed)
                || typed.length() > Wording.LIMIT
                || (!field.isWritten() && !typed.isBlank());
    }

    static String shown(String typed) {
        String visible = typed.replaceAll("[^\\x20-\\x7e]", "?");
        return "\"" + (visible.length() > 30 ? visible.substring(0, 30) + "…" : visible) + "\"";
    }
}
