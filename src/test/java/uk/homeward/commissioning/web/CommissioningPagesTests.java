package uk.homeward.commissioning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.site.PageTest;

/** What commissioners record, and what managers read of it. */
class CommissioningPagesTests extends PageTest {

    private static final String PAGE = "/commissioning";
    private static final LocalDate DUE = TODAY.plusDays(10);

    @Autowired
    private DirectionService directions;

    @BeforeEach
    void nothingIsDirectedOrNoted() {
        database.update("delete from direction");
        database.update("delete from commissioning_note");
    }

    @Test
    @Tag("ELO-03")
    void managersReadOfADirectionThatIsMissedOnTheMorningAfterItsLastDay() {
        begin(
                "commissioner",
                () -> directions.issue(new DirectionRequest(
                        "DO2a", "Integration Joint Board", "The council", TODAY.minusDays(1), DUE, "Buy care anew")));
        String missed = "Direction DO2a was to be met by Thursday 4 March 2027, and is not.";
        travelTo(DUE);
        assertThat(words(look("manager", PAGE))).doesNotContain(missed);

        travelTo(DUE.plusDays(1));

        assertThat(words(look("manager", PAGE))).contains(missed);
    }

    /** £12.22 million for 10,000 hours in each of 52 weeks. */
    @Test
    @Tag("ELO-50")
    void whatCareCostsAYearStandsBesideItsHoursAndWhatOneCosts() {
        assertThat(words(look("manager", PAGE)))
                .contains(
                        "Hours a week 10,000",
                        "Cost a year, before £12,220,000.00",
                        "An hour costs, on average £23.50");
    }

    @Test
    @Tag("ELO-48")
    void aPointOfTheChecklistIsReadAsItWasFoundLast() {
        found("BOARD", "YES", "It met on Monday");
        found("BOARD", "NO", "Two members left");

        assertThat(words(look("manager", PAGE)))
                .contains("A project board with people who use support Not in place, 22 February 2027 Two members left")
                .contains("What is learned goes into the next procurement Nobody has looked yet")
                .doesNotContain("It met on Monday");
    }

    private void found(String point, String inPlace, String evidence) {
        assertThat(submit(
                                "commissioner",
                                PAGE + "/checklist",
                                and(day("onDay", TODAY), "point", point, "inPlace", inPlace, "evidence", evidence))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    @Tag("ELO-49")
    void theImpactAssessmentIsReadWithWhatItFound() {
        assertThat(words(look("manager", PAGE))).contains("Impact assessment Not recorded yet.");

        submit(
                "commissioner",
                PAGE + "/impact",
                and(day("onDay", TODAY), "outcome", "NO_NEGATIVE_IMPACT", "findings", "Older people and children"));

        assertThat(words(look("manager", PAGE))).contains("No negative impact", "Older people and children");
        assertThat(words(submit(
                        "commissioner",
                        PAGE + "/impact",
                        and(day("onDay", TODAY), "outcome", "NEGATIVE_IMPACT", "findings", ""))))
                .contains("Say which, and what is done");
    }
}
