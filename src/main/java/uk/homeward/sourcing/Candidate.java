package uk.homeward.sourcing;

import java.math.BigDecimal;

/**
 * What of an offer counts in the ranking.
 *
 * @param grade the lower of the last two
 * @param near how many people it gives care to near the person
 */
record Candidate(
        int offer,
        int grade,
        int bestGrade,
        BigDecimal ratePerHour,
        boolean knowsPerson,
        boolean wished,
        int near,
        boolean ownArea) {}
