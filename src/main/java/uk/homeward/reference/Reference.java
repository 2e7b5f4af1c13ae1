package uk.homeward.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homeward.refusal.NotFound;

/** A reference is its kind and the number of its row, so that looking one up is looking up the primary key. */
public enum Reference {
    PERSON("PER"),
    REFERRAL("REF"),
    EPISODE("EPI"),
    REVIEW("REV"),
    STAY("STA"),
    ABSENCE("ABS"),
    CONNECTION("CON"),
    /** Somebody whom a community service helps. */
    MEMBERSHIP("MEM"),
    /** All of what one person gets in the long term. */
    PACKAGE("PKG"),
    ASSESSMENT("ASM"),
    /** One version of a support plan. */
    PLAN("PLN"),
    /** What a provider is looked for. */
    REQUIREMENT("REQ"),
    /** One provider on one framework. */
    FRAMEWORK_MEMBER("FRM"),
    /** What a direct payment was spent on, in a time. */
    PAYMENT_RETURN("RET"),
    /** How a package ends, as it was decided or happened. */
    PACKAGE_END("END"),
    /** A provider that fails. */
    FAILURE("FAI"),
    /** One area of the programme that hands care over to other providers. */
    WAVE("WAV"),
    /** Hours that providers do not offer in it. */
    MARKET_GAP("GAP"),
    /** One person in it. */
    TRANSFER("TRF"),
    /** A programme in which everybody of a framework is assessed again. */
    REASSESSMENT("RAS"),
    /** A service that is handed over and closed. */
    DECOMMISSIONING("DCM"),
    /** Old frameworks that become one. */
    FRAMEWORK_MOVE("FMV"),
    BENEFIT("BEN"),
    DECISION("DEC"),
    DIRECTION("DIR"),
    APPROVAL("APV"),
    HOLD("HLD"),
    SUBJECT_ACCESS("SAR"),
    LETTER("LET"),
    /** A file with what already runs. */
    IMPORT("IMP"),
    /** What a provider is told of its visits. */
    VARIATION("VAR"),
    /** What a provider proposes. */
    PROPOSAL("PRP"),
    /** A file in which a provider tells how its visits went. */
    VISIT_FILE("VFL"),
    /** Visits that were not made. */
    VISIT_ALARM("VAL");

    /** As a regular expression, for whoever describes it. */
    public static final String FORM = "([A-Z]{3})-([0-9]{6,18})";

    private static final Pattern LIKE = Pattern.compile(FORM);

    private final String prefix;

    Reference(String prefix) {
        this.prefix = prefix;
    }

    /** The kind that a text is a reference of, or nothing if it is none. */
    public static Optional<Reference> kindOf(String text) {
        Matcher parts = LIKE.matcher(text);
        return parts.matches()
                ? Arrays.stream(values())
                        .filter(kind -> kind.prefix.equals(parts.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code REF-000123} */
    public String of(long id) {
        return "%s-%06d".formatted(prefix, id);
    }

    /** @throws NotFound if the text is not a reference of this kind */
    public long id(String reference) {
        if (kindOf(reference).orElse(null) != this) {
            throw unknown();
        }
        return Long.parseLong(reference.substring(prefix.length() + 1));
    }

    public NotFound unknown() {
        return new NotFound("There is no %s with this reference. Check it: it looks like %s."
                .formatted(name().toLowerCase(Locale.ROOT), of(123)));
    }
}
