package uk.homeward.shortterm;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.refusal.Refusal;

/** A service that is an assessment at home does not close without what the assessment found (HAM-11, HAM-14). */
final class AssessmentAtHome {

    private static final String FIELD = "assessmentOutcome";

    /** After these the assessment goes on elsewhere, or cannot go on. */
    private static final Set<Sequel> ASSESSMENT_GOES_WITH =
            EnumSet.of(Sequel.LONG_TERM_ASSESSMENT, Sequel.ADMITTED_TO_HOSPITAL, Sequel.MOVED_AWAY);

    private AssessmentAtHome() {}

    /** @param sequel what follows; null where more days are asked for and nothing was said of their refusal */
    static void check(ShortTermPurpose purpose, @Nullable AssessmentOutcome found, @Nullable Sequel sequel) {
        if (purpose != ShortTermPurpose.ASSESSMENT_AT_HOME) {
            return;
        }
        if (found == null) {
            throw new Refusal(FIELD, "This service is an assessment at home. Say what the assessment found.");
        }
        if (found == AssessmentOutcome.NOT_COMPLETED && sequel != null && !ASSESSMENT_GOES_WITH.contains(sequel)) {
            throw new Refusal(
                    FIELD,
                    "The assessment is not complete. Extend the service, or let an assessment of long-term needs follow.");
        }
    }
}
