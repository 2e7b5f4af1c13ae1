package uk.homeward.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** East Lothian on the day of its decision: who needs care at home, and how a provider is found, in both models. */
@Tag("own-application")
@TestPropertySource(properties = "homeward.council=east-lothian")
class EastLothianInBrowserTests extends LivesInBrowser {

    private static final LocalDate DECIDED = LocalDate.of(2016, 9, 22);

    @Test
    @Tag("ELO-15")
    @Tag("ELO-38")
    void threeProvidersCompeteWithoutKnowingForWhomAndTheChosenOneStarts() {
        today(DECIDED);

        LongTermStories.scotland(team, port(), DECIDED).timeAndTask("Dora");
    }

    @Test
    @Tag("ELO-17")
    @Tag("ELO-43")
    void onlyTheProviderThatThePersonChoseToPlanIsToldWhoTheyAre() {
        today(DECIDED);

        LongTermStories.scotland(team, port(), DECIDED)
                .personalBudget("Peggy", "Esk Valley Care at Home", "Lammermuir Homecare");
    }
}
