package uk.homeward.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;

/** The reports over the API: for those who answer for the services, and for nobody else. */
class ReportsApiTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "length-of-stay, commissioner, therapist",
        "outcomes, finance, direct-care",
        "sequels, manager, provider-a",
        "demand, commissioner, access-team",
        "equity, manager, social-worker",
        "urgent, access-team, commissioner",
        "market, commissioner, social-worker",
        "avoided-admissions, manager, therapist",
        "discharge-to-start, commissioner, direct-care",
        "area-demand, finance, provider-a",
    })
    @Tag("HAM-18")
    @Tag("HAM-10")
    @Tag("HAM-12")
    void areForThoseWhoAnswerForTheServices(String report, String may, String mayNot) {
        String address = "/api/reports/" + report;

        assertThat(new ApiCaller(port, may).get(address).status()).isEqualTo(200);
        JsonNode body = new ApiCaller(port, may).get(address).body();
        assertThat(body.isArray() || body.path("items").isArray())
                .as("figures, or a page of cases")
                .isTrue();
        assertThat(new ApiCaller(port, mayNot).get(address).status()).isEqualTo(403);
    }
}
