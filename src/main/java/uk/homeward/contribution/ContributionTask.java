package uk.homeward.contribution;

import java.time.LocalDate;

/**
 * What finance has to do about one package.
 *
 * @param due the day by which it is to be done
 */
public record ContributionTask(String packageReference, String area, Kind kind, LocalDate since, LocalDate due) {

    /** What is to be done. */
    public enum Kind {
        ASK("Ask for a financial assessment"),
        DECIDE("Record what came of it"),
        ANSWER_APPEAL("Answer the appeal"),
        REVIEW("Look at it again: a year is over");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
