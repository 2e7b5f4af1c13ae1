package uk.homeward.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** England's law: three tests, what the person pays, short-term support first. */
class LongTermCareInBrowserTests extends LivesInBrowser {

    @Test
    @Tag("ELO-15")
    @Tag("ELO-38")
    void threeProvidersCompeteWithoutKnowingForWhomAndTheChosenOneStarts() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        today(monday);

        LongTermStories.england(team, port(), monday).timeAndTask("Dora");
    }
}
