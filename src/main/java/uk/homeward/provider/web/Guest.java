package uk.homeward.provider.web;

import uk.homeward.refusal.NotFound;
import uk.homeward.site.Visitor;

/** For whom somebody of a provider works. */
final class Guest {

    static final String UNKNOWN = "Your sign-in does not say which provider you work for, or names one that the council"
            + " does not have. Ask your council's service desk to put it right: until then you see nothing here.";

    private Guest() {}

    /** @throws NotFound in a sentence where the sign-in does not say it */
    static String provider() {
        return Visitor.current().provider().orElseThrow(() -> new NotFound(UNKNOWN));
    }
}
