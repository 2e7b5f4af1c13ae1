package uk.homeward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
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
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.process.ServedByDirectCareTest;

class TransferPagesTests extends ServedByDirectCareTest {

    private static final String PROGRAMME = "/programmes/transfer";

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
    @Tag("DER-19")
    void programmeAreaAndPersonTellWhereTheyStand() throws Exception {
        String carePackage = servedByDirectCare("Zoe");
        database.update(
                "update delivery_element set starts_on = ? where delivery_id in (select id from delivery where package_id = ?)",
                LocalDate.of(2019, 5, 1),
                Long.parseLong(carePackage.substring("PKG-".length())));
        String wave = openWave();
        reviewed(carePackage);
        awarded(carePackage);
        LocalDate first = cutOver(carePackage);

        assertThat(look("commissioner", "commissioners", PROGRAMME))
                .contains(
                        "Long-term home care with other providers",
                        "Millbrook",
                        "100 %",
                        "Hours released a week: week of",
                        "Enablement at Home: 2 h a week, as much as was released.",
                        "People still to be engaged: week of");
        assertThat(look("broker", "brokers", PROGRAMME + "/waves/" + wave))
                .contains("1 of 1 people", "With the new provider, settling", "People still to be engaged: week of");
        assertThat(look("social-worker", "social-workers", "/cases/" + carePackage))
                .contains("Transfer to another provider", "2 h a week, since 1 May 2019", "Homeward Bound Care Ltd")
                .contains("Take the person back to Direct Care")
                .doesNotContain("Put the transfer on hold");
        assertThat(first).isNotNull();
        assertThat(status("finance", "finance", PROGRAMME)).isEqualTo(403);
    }

    /** What is late, what is at risk on the present course, and what the market lacks. */
    @Test
    @Tag("DER-25")
    @Tag("DER-26")
    void programmeAndAreaTellWhatIsLateAndAtRisk() throws Exception {
        String searched = servedByDirectCare("Zack");
        String waiting = servedByDirectCare("Zita");
        String wave = openWave();
        reviewed(searched);
        assertThat(look("commissioner", "commissioners", PROGRAMME + "/waves/" + wave))
                .contains("At the pace of four weeks, all by")
                .doesNotContain("At risk");

        travelTo(LocalDate.now(clock).plusWeeks(10));

        String expected = "Nobody was engaged in the last four weeks, and 1 person is still to be.";
        assertThat(look("commissioner", "commissioners", PROGRAMME))
                .contains("At risk", expected)
                .contains("1 joint review counts for two more weeks at most, and no handover is planned");
        assertThat(look("commissioner", "commissioners", PROGRAMME + "/waves/" + wave))
                .contains("Not reached since", expected);
        assertThat(look("social-worker", "social-workers", "/cases/" + searched))
                .contains("At risk", "Unless a provider starts by then, it is held again.");
        assertThat(look("social-worker", "social-workers", "/cases/" + waiting)).doesNotContain("At risk");

        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, BigDecimal.ONE));
        assertThat(look("commissioner", "commissioners", PROGRAMME))
                .contains("What the market lacks", "Visits by one worker", "3 h 24 min")
                .contains("some would stay with it");
    }

    @Test
    void anAreaIsPlannedOnceAndAPersonIsPutOnHold() throws Exception {
        String carePackage = servedByDirectCare("Zelda");
        String wave = openWave();
        assertThat(look("commissioner", "commissioners", PROGRAMME + "/plan"))
                .contains("Saltmarsh")
                .doesNotContain("Millbrook<");

        send(
                "social-worker",
                "social-workers",
                post("/cases/" + carePackage + "/transfer-hold")
                        .with(csrf())
                        .param("once", UUID.randomUUID().toString())
                        .param("holdReason", "BEREAVEMENT")
                        .param("heldOn-day", String.valueOf(OPENS_ON.getDayOfMonth()))
                        .param("heldOn-month", String.valueOf(OPENS_ON.getMonthValue()))
                        .param("heldOn-year", String.valueOf(OPENS_ON.getYear())));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.ON_HOLD);
        assertThat(look("manager", "managers", PROGRAMME + "/waves/" + wave + "?status=ON_HOLD"))
                .contains(carePackage);
    }

    private String look(String login, String group, String address) throws Exception {
        MockHttpServletResponse answer = send(login, group, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(String login, String group, String address) throws Exception {
        return send(login, group, get(address)).getStatus();
    }

    private MockHttpServletResponse send(String login, String group, MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request.with(user(login).roles(group)))
                .andReturn()
                .getResponse();
    }
}
