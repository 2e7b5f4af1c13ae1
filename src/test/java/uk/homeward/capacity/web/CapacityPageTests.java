package uk.homeward.capacity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.capacity.CapacityRequest;
import uk.homeward.capacity.CapacityService;
import uk.homeward.site.PageTest;

class CapacityPageTests extends PageTest {
    @Autowired
    private CapacityService capacity;

    @AfterEach
    void leaveNothingBehind() {
        database.update(
                "delete from capacity_booking where place_id in (select id from capacity_place where reference like 'EPI-96%')");
        database.update("delete from capacity_place where reference like 'EPI-96%'");
    }

    @Test
    @Tag("HAM-16")
    void showsWhatIsFreeAndWhatWasBoughtOnTheSpot() {
        capacity.request(
                new CapacityRequest("EPI-960001", "REF-960001", "D2A", false, TODAY, TODAY.plusDays(13), null));

        String page = words(look("commissioner", "/capacity"));

        assertThat(page)
                .containsPattern(
                        "Discharge to Assess \\(D2A\\) In slots: one for each person. Commissioned by Wealdshire County Council\\. ")
                .containsPattern("Block Homeward Bound Care Ltd 400 [1-9]\\d* [23]\\d\\d")
                .containsPattern("Spot Any provider registered for care at home No limit \\d+ No limit")
                .containsPattern("February 2027 D2A \\d+ \\d+ \\d+ \\d+%");
    }

    @Test
    void isForManagersAndCommissioners() {
        assertThat(look("manager", "/capacity").getStatus()).isEqualTo(200);
        for (String other : java.util.List.of("social-worker", "finance", "provider-a")) {
            assertThat(look(other, "/capacity").getStatus()).as(other).isEqualTo(403);
        }
    }
}
