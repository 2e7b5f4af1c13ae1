package uk.homeward.decommissioning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.homeward.decommissioning.ClosingPoint;
import uk.homeward.decommissioning.DecommissioningView;
import uk.homeward.decommissioning.process.ClosingServiceTest;

class DecommissioningPagesTests extends ClosingServiceTest {

    private static final String CLOSINGS = "/programmes/decommissioning";

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    @Tag("KEN-20")
    @Tag("KEN-28")
    void aManagerFollowsAServiceThatCloses() throws Exception {
        String inIt = supported("D2A", TODAY);
        String closing = secured();
        recruit(320, TODAY);
        look();
        travelTo(TODAY.plusDays(60));
        look();

        assertThat(look("manager", "managers", CLOSINGS))
                .contains("Discharge to Assess", "31 December 2027", "Runs on, after its contract was extended");
        String page = look("manager", "managers", CLOSINGS + "/" + closing);
        assertThat(page)
                .contains("Saturday 18 December 2027", "Saturday 4 December 2027")
                .contains("Hours a week by week: ", "240 can be deployed and 0 have moved")
                .contains("It will not be empty by", "Waits for an answer")
                .contains("Accepted: records may pass", "No safeguarding enquiry is open", "Not yet")
                .contains(episodes.find(inIt).referralReference())
                .doesNotContain("Extend again</a>", "Ada Example");
        assertThat(look("commissioner", "commissioners", CLOSINGS + "/" + closing))
                .contains("Extend again</a>");
        assertThat(send("finance", "finance", get(CLOSINGS)).getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("KEN-28")
    void aCommissionerSignsForAPoint() throws Exception {
        String closing = begun();
        LocalDate today = LocalDate.now(clock);

        send(
                "commissioner",
                "commissioners",
                post(CLOSINGS + "/" + closing + "/proof")
                        .with(csrf())
                        .param("once", UUID.randomUUID().toString())
                        .param("point", "OPEN_COMPLAINTS")
                        .param("proof", "Register of today")
                        .param("open", "0")
                        .param("provenOn-day", String.valueOf(today.getDayOfMonth()))
                        .param("provenOn-month", String.valueOf(today.getMonthValue()))
                        .param("provenOn-year", String.valueOf(today.getYear())));

        assertThat(stand(closing).points())
                .filteredOn(point -> point.point() == ClosingPoint.OPEN_COMPLAINTS)
                .singleElement()
                .extracting(DecommissioningView.Point::proof)
                .isNotNull()
                .satisfies(proof -> assertThat(proof.signedBy()).isEqualTo("commissioner"));
    }

    @Test
    @Tag("KEN-22")
    void triageIsToldWhichServiceToOffer() throws Exception {
        String closing = secured();
        String referral = referFromHospital();

        String panel = look(
                "access-team",
                "access-team",
                "/panel/tasks/"
                        + tasks.createTaskQuery()
                                .processInstanceBusinessKey(referral)
                                .singleResult()
                                .getId());

        assertThat(stand(closing).lastSafeStart()).isEqualTo(LAST_SAFE_START);
        assertThat(panel).contains("Offer Discharge to Assess", "No activity has moved yet", "7 to 14 days");
    }

    private String look(String login, String group, String address) throws Exception {
        MockHttpServletResponse answer = send(login, group, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(String login, String group, MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request.with(user(login).roles(group)))
                .andReturn()
                .getResponse();
    }
}
