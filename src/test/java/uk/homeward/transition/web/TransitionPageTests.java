package uk.homeward.transition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

class TransitionPageTests extends PageTest {
    private static final String ONE = "/transitions/D2A-TO-ENABLE";

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from transition_departure");
        database.update("delete from transition_phase");
        database.update("delete from transition_alarm");
        database.update("delete from capacity_change where service in ('ENABLE', 'D2A')");
    }

    private static String[] hours(String amount, String... more) {
        return and(
                new String[] {
                    "from-day", String.valueOf(TODAY.getDayOfMonth()),
                    "from-month", String.valueOf(TODAY.getMonthValue()),
                    "from-year", String.valueOf(TODAY.getYear()),
                    "amount", amount,
                    "reason", "As planned."
                },
                more);
    }

    @Test
    @Tag("KEN-22")
    void aCommissionerRecordsPeopleOpensAPhaseAndMovesActivity() {
        assertThat(submit("commissioner", ONE + "/recruitment", hours("60", "kind", "RECRUITED"))
                        .getRedirectedUrl())
                .isEqualTo("/transitions");
        submit("commissioner", ONE + "/phases/1/opening");
        submit("commissioner", ONE + "/moves-in-phase-1", hours("37.5"));

        assertThat(words(look("commissioner", "/transitions")))
                .contains("From Discharge to Assess to Enablement at Home")
                .contains("1440 planned 60 recruited 37.5 moved 22.5 may still move 0 lost by the old provider")
                .containsPattern("1 2 Mar 2026 22 Feb 2027 by commissioner 240 37.5 22.5 Move activity in phase 1")
                .containsPattern("2 1 Jun 2026 Not yet 480 0 0 Open phase 2")
                .containsPattern("22 Feb 2027 Moved in phase 1 37.5 As planned. commissioner");
        assertThat(text(look("manager", "/capacity"))).contains("href=\"/transitions\"");
    }

    @Test
    void aPageThatIsSentTwiceIsDoneOnce() {
        String page = ONE + "/recruitment";
        String[] forty = hours("40", "kind", "RECRUITED");
        String once = UUID.randomUUID().toString();

        MockHttpServletResponse first = submitOnce("commissioner", page, once, forty);
        MockHttpServletResponse again = submitOnce("commissioner", page, once, forty);

        assertThat(first.getRedirectedUrl()).isEqualTo("/transitions");
        assertThat(again.getRedirectedUrl()).isEqualTo("/transitions");
        assertThat(words(look("commissioner", page))).contains("Today 40 hours a week are recruited");
        assertThat(text(submitOnce("commissioner", page, once, hours("50", "kind", "RECRUITED"))))
                .contains("This was sent before with other answers. Open the page again");
        assertThat(text(submitOnce("commissioner", page, "", forty))).contains("This page has grown old.");
        assertThat(words(look("commissioner", page))).contains("Today 40 hours a week are recruited");
    }

    @Test
    void eachPageThatAsksHasATokenOfItsOwn() {
        String first = text(look("commissioner", ONE + "/recruitment"))
                .replaceFirst(".*name=\"once\" value=\"([^\"]+)\".*", "$1");
        String second = text(look("commissioner", ONE + "/recruitment"))
                .replaceFirst(".*name=\"once\" value=\"([^\"]+)\".*", "$1");

        assertThat(first).hasSize(36).isNotEqualTo(second);
    }

    @Test
    @Tag("KEN-22")
    void whatCannotMoveIsRefusedAtItsFieldAndStays() {
        submit("commissioner", ONE + "/phases/1/opening");

        var refused = submit("commissioner", ONE + "/moves-in-phase-1", hours("37.5"));

        assertThat(words(refused))
                .contains("By 22 February 2027 0 hours a week were recruited")
                .contains("There is a problem");
        assertThat(text(refused)).contains("value=\"37.5\"").contains("href=\"#amount\"");
        assertThat(text(submit("commissioner", ONE + "/moves-in-phase-1", hours("many"))))
                .contains("Hours a week must be hours");
        assertThat(submit("commissioner", ONE + "/phases/3/opening").getStatus())
                .isEqualTo(409);
        assertThat(look("commissioner", ONE + "/nowhere").getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("KEN-23")
    void nobodyIsRecordedWhoWouldComeOver() {
        assertThat(text(submit("commissioner", ONE + "/recruitment", hours("60", "kind", "CAME_OVER"))))
                .contains("href=\"#kind\"")
                .contains("Nobody comes over from the provider of Discharge to Assess.");
        assertThat(text(submit("commissioner", ONE + "/recruitment", hours("60"))))
                .contains("Say whether they were recruited or came over");
    }

    @Test
    @Tag("KEN-23")
    void aProviderThatShrinksTooFastIsOnTheManagersHomePage() {
        assertThat(words(look("manager", "/"))).doesNotContain("given by nobody");

        submit("commissioner", ONE + "/losses", hours("24"));

        assertThat(words(look("manager", "/")))
                .contains(
                        "Since 22 February 2027 the provider of Discharge to Assess has lost more than has moved: 24 hours a week are given by nobody");
        assertThat(words(look("commissioner", "/transitions"))).contains("24 hours a week are given by nobody");
        assertThat(words(look("social-worker", "/"))).doesNotContain("given by nobody");
    }

    @Test
    void managersLookAndCommissionersAct() {
        assertThat(words(look("manager", "/transitions"))).doesNotContain("Record people who joined");
        assertThat(look("manager", ONE + "/recruitment").getStatus()).isEqualTo(403);
        assertThat(submit("manager", ONE + "/recruitment", hours("60", "kind", "RECRUITED"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(submit("manager", ONE + "/phases/1/opening").getStatus()).isEqualTo(403);
        for (String other : java.util.List.of("social-worker", "finance", "provider-a")) {
            assertThat(look(other, "/transitions").getStatus()).as(other).isEqualTo(403);
        }
    }
}
