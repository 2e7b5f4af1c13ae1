package uk.homeward.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homeward.refusal.NotFound;

/** A reference is its kind and the number of its row, so that looking one up is looking up the primary key. */
public enum Reference {
    PERSON("PER"),
    REFERRAL("REF"),
    EPISODE("EPI"),
    REVIEW("REV"),
    BENEFIT("BEN"),
    DECISION("DEC");

    private static final Pattern FORM = Pattern.compile("([A-Z]{3})-([0-9]{6,18})");

    private final String prefix;

    Reference(String prefix) {
        this.prefix = prefix;
    }

    /** {@code REF-000123} */
    public String of(long id) {
        return "%s-%06d".formatted(prefix, id);
    }

    /** @throws NotFound if the text is not a reference of this kind */
    public long id(String reference) {
        Matcher parts = FORM.matcher(reference);
        if (!parts.matches() || !parts.group(1).equals(prefix)) {
            throw unknown();
        }
        return Long.parseLong(parts.group(2));
    }

    public NotFound unknown() {
        return new NotFound("There is no %s with this reference. Check it: it looks like %s."
                .formatted(name().toLowerCase(java.util.Locale.ROOT), of(123)));
    }
}
