package uk.homeward.reports;

import java.util.List;

/**
 * What a group of people was offered and what came of it (HAM-10).
 *
 * @param group a way in, an area, an age band or an ethnicity
 * @param started of those whose offer was accepted, whose service has begun
 */
public record Equity(
        Breakdown breakdown,
        String group,
        SuppressibleCount referrals,
        SuppressibleCount offered,
        SuppressibleCount accepted,
        SuppressibleCount started) {

    public List<SuppressibleCount> figures() {
        return List.of(referrals, offered, accepted, started);
    }

    public enum Breakdown {
        ROUTE("way in"),
        AREA("area"),
        AGE("age on the day of the referral"),
        ETHNICITY("ethnicity");

        private final String label;

        Breakdown(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
