package uk.homeward.packagereview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How far one outcome of the plan was met.
 *
 * @param description as it stood in the plan on that day
 */
@Embeddable
public record OutcomeScore(String code, String description, @Enumerated(EnumType.STRING) Score score) {

    public enum Score {
        MET("Met"),
        PARTLY_MET("Partly met"),
        NOT_MET("Not met");

        private final String label;

        Score(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
