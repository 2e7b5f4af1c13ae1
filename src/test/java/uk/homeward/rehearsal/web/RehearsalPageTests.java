package uk.homeward.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.site.PageTest;

class RehearsalPageTests extends PageTest {
    @Test
    void everyPageTellsTheDayOfTheRehearsal() {
        assertThat(words(look("manager", "/rehearsal")))
                .contains("Today is Monday 22 February 2027", "it is Monday 22 February 2027 at 12pm");
    }

    @Test
    void theClockIsMovedAndTheFormIsLeft() {
        assertThat(submit("manager", "/rehearsal", "advance", "PT1H").getRedirectedUrl())
                .isEqualTo("/rehearsal");
        assertThat(words(look("manager", "/rehearsal"))).contains("it is Monday 22 February 2027 at 1pm");
    }

    @ParameterizedTest
    @CsvSource({"'', '', advance", "other, '', days", "other, 1.5, days", "other, 1000, days", "P9Y, '', advance"})
    void whatIsNoStepForwardIsRefused(String advance, String days, String field) {
        String page = text(submit("manager", "/rehearsal", "advance", advance, "days", days));

        assertThat(page).contains("There is a problem", "href=\"#" + field + "\"", "id=\"" + field + "-error\"");
    }

    @Test
    void providersDoNotMoveTheClock() {
        assertThat(submit("provider-a", "/rehearsal", "advance", "P1D").getStatus())
                .isEqualTo(403);
    }
}
