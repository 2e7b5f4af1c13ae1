package uk.homeward.refusal;

import java.util.regex.Pattern;

/** Text as people type or paste it, checked in one place for every way in: the API, our pages and Tasklist's forms. */
public final class TypedText {

    /**
     * What no screen shows and the database may not keep: control characters but for line breaks, halves of characters, and the
     * mark that stands where a character was lost on the way.
     */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFFFD&&[^\\n\\r\\t]]");

    /** Marks without width, and those that turn the order of letters round: what is pasted with them looks like something else. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** They join letters of some scripts: alone they are nothing. */
    private static final Pattern JOINERS_ALONE = Pattern.compile("[\\s\\u200C\\u200D]*");

    private TypedText() {}

    public static boolean isReadable(String typed) {
        return !UNREADABLE.matcher(typed).find();
    }

    /** What is left of it for whoever mends it. */
    public static String readable(String typed) {
        return UNREADABLE.matcher(typed).replaceAll("");
    }

    /** Without marks that nobody sees; text of nothing else is empty. */
    public static String visible(String typed) {
        String seen = INVISIBLE.matcher(typed).replaceAll("");
        return JOINERS_ALONE.matcher(seen).matches() ? "" : seen;
    }
}
