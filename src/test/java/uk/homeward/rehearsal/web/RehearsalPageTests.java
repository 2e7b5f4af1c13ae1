package uk.homeward.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.site.PageTest;

class RehearsalPageTests extends PageTest {

    @Autowired
    private DirectionService directions;

    @Autowired
    private WebApplicationContext application;

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

    /** A programme has timers, too, and is nobody's case: a link to it would lead nowhere. */
    @Test
    void whatFiredLeadsToTheCaseWhereItIsOne() throws Exception {
        String referral = referFromHospital();
        String direction = begin(
                "commissioner",
                () -> directions.issue(new DirectionRequest(
                        "DO9", "Integration Joint Board", "The council", TODAY.minusDays(1), TODAY, "Buy care anew")));
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        MockHttpSession session = new MockHttpSession();
        browser.perform(post("/rehearsal")
                .session(session)
                .with(csrf())
                .with(user("manager").roles("managers"))
                .param("once", UUID.randomUUID().toString())
                .param("advance", "P1D"));

        String page = text(browser.perform(
                        get("/rehearsal").session(session).with(user("manager").roles("managers")))
                .andReturn()
                .getResponse());

        assertThat(page).contains(direction, "href=\"/cases/" + referral + "\"").doesNotContain("/cases/" + direction);
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
