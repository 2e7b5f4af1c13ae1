package uk.homeward.site;

import uk.homeward.refusal.NotFound;

/** For whom somebody of a provider works. */
public final class Guest {

    public static final String UNKNOWN =
            "Your sign-in does not say which provider you work for, or names one that the council"
                    + " does not have. Ask your council's service desk to put it right: until then you see nothing here.";

    private Guest() {}

    /** @throws NotFound in a sentence where the sign-in does not say it */
    public static String provider() {
        return Visitor.current().provider().orElseThrow(() -> new NotFound(UNKNOWN));
    }
}
