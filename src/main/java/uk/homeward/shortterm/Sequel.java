package uk.homeward.shortterm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** What follows a short-term service (data-standards.md 3.1 to 3.3): usable for ASCOF, never "to be decided". */
public enum Sequel {
    NO_SUPPORT_NEEDED("No further support needed"),
    LONG_TERM_ASSESSMENT("Assessment of long-term needs"),
    LONG_TERM_SUPPORT("Long-term support at home"),
    MORE_LONG_TERM_SUPPORT("Long-term support goes on, more of it than before"),
    SAME_LONG_TERM_SUPPORT("Long-term support goes on as before"),
    LESS_LONG_TERM_SUPPORT("Long-term support goes on, less of it than before"),
    CARE_HOME("Care home"),
    LOW_LEVEL_SUPPORT("Ongoing low-level support"),
    EQUIPMENT("Equipment or adaptations only"),
    ANOTHER_SHORT_TERM_SERVICE("Another short-term service"),
    INFORMATION_AND_ADVICE("Information, advice or signposting"),
    ANOTHER_COUNCIL_SERVICE("Another service of the council"),
    NHS_SERVICE("NHS service or NHS-funded care"),
    SELF_FUNDED("Self-funded care"),
    DECLINED("Declined further support"),
    ADMITTED_TO_HOSPITAL("Admitted to hospital"),
    MOVED_AWAY("Moved to another council's area"),
    DIED("Died"),
    OTHER("Ended for another reason");

    private final String label;

    Sequel(String label) {
        this.label = label;
    }

    /**
     * @param hoursStillNeeded a week, where that is known
     * @return whether the council still has to see to it that somebody meets the person's needs: whoever is to do so may not
     *     have begun
     */
    boolean leavesNeeds(@Nullable BigDecimal hoursStillNeeded) {
        return switch (this) {
            case LONG_TERM_ASSESSMENT, LONG_TERM_SUPPORT, ANOTHER_SHORT_TERM_SERVICE -> true;
            case NO_SUPPORT_NEEDED, DECLINED, ADMITTED_TO_HOSPITAL, MOVED_AWAY, DIED -> false;
            default -> hoursStillNeeded != null && hoursStillNeeded.signum() > 0;
        };
    }

    public String label() {
        return label;
    }

    /** Care goes on for good: what was learnt is the beginning of its plan. */
    boolean isLongTerm() {
        return switch (this) {
            case LONG_TERM_SUPPORT, MORE_LONG_TERM_SUPPORT, SAME_LONG_TERM_SUPPORT, LESS_LONG_TERM_SUPPORT, CARE_HOME ->
                true;
            default -> false;
        };
    }

    /** A death is recorded on the person, so that everything that was live for them ends. */
    Sequel ofLiving(String field) {
        if (this == DIED) {
            throw new Refusal(field, "Record the death on the person. Their services then end by themselves.");
        }
        return this;
    }
}
