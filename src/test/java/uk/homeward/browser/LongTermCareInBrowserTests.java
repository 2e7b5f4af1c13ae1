package uk.homeward.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** England's law: three tests, what the person pays, short-term support first. */
class LongTermCareInBrowserTests extends LivesInBrowser {

    /** Three providers compete without knowing for whom; then one that the person chose costs the plan. */
    @Test
    @Tag("ELO-15")
    @Tag("ELO-17")
    @Tag("ELO-38")
    void bothModelsOfCareLeadToAStart() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        today(monday);
        LongTermStories.england(team, port(), monday).timeAndTask("Dora");

        LocalDate later = LocalDate.of(2026, 6, 8);
        today(later);
        LongTermStories.england(team, port(), later).personalBudget("Edie", "Homeward Bound", "Saltmarsh Homecare Ltd");
    }
}
