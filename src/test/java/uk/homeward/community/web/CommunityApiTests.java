package uk.homeward.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;

class CommunityApiTests extends HomewardTest {

    @LocalServerPort
    private int port;

    @Test
    @Tag("COV-16")
    void everyOfferIsShownWithItsPlaces() {
        Answer offers = new ApiCaller(port, "community-connector").get("/api/community/offers");

        assertThat(offers.status()).isEqualTo(200);
        assertThat(offers.body().findValuesAsText("code")).containsExactly("BEFRIENDING", "LUNCH", "GARDEN");
        assertThat(offers.body().at("/2/places").asInt()).isEqualTo(8);
    }

    @Test
    void connectionsAreForThoseWhoWorkWithThem() {
        assertThat(new ApiCaller(port, "community-connector")
                        .get("/api/community/connections")
                        .status())
                .isEqualTo(200);
        assertThat(new ApiCaller(port, "provider-a")
                        .get("/api/community/connections")
                        .status())
                .isEqualTo(403);
    }
}
