package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.FrameworkService;

/** East Lothian on the day of its decision: who needs care at home, and how a provider is found, in both models. */
@Tag("own-application")
@TestPropertySource(properties = "homeward.council=east-lothian")
class EastLothianInBrowserTests extends LivesInBrowser {

    private static final String ESK_VALLEY = "esk-valley";
    private static final String FOR_CHILDREN = "small-steps";
    private static final LocalDate DECIDED = LocalDate.of(2016, 9, 22);

    @Autowired
    private FrameworkService frameworks;

    @Test
    @Tag("ELO-07")
    @Tag("ELO-50")
    void managersReadTheFiguresOfTheReport() {
        today(DECIDED);

        team.manager().visit("/commissioning");
        team.manager()
                .reads("21,388")
                .reads("£17,500,000.00")
                .reads("£17,182,532.26")
                .reads("£15.73")
                .picturedWhole("east-lothian-commissioning");
    }

    /** Up to the last of March each framework is for its own people; from the first of April one is for everybody, children too. */
    @Test
    @Tag("ELO-12")
    @Tag("ELO-13")
    void fromAprilOneFrameworkFollowsTheTwoAndTakesInTheProviderForChildren() {
        today(LocalDate.of(2017, 3, 31));
        assertThat(frameworks.refusal(ESK_VALLEY, DeliveryModel.TIME_AND_TASK, ClientGroup.OLDER_PEOPLE))
                .isEmpty();
        assertThat(frameworks.refusal(ESK_VALLEY, DeliveryModel.TIME_AND_TASK, ClientGroup.CHILDREN))
                .isPresent();

        today(LocalDate.of(2017, 4, 1));
        assertThat(frameworks.eligible(DeliveryModel.TIME_AND_TASK))
                .as("nobody has joined")
                .isEmpty();
        for (String provider : List.of(ESK_VALLEY, FOR_CHILDREN)) {
            LongTermLife.accepted(caller("commissioner")
                    .post(
                            "/api/framework/members",
                            Map.of(
                                    "framework",
                                    "ONE_FRAMEWORK",
                                    "provider",
                                    provider,
                                    "clientGroups",
                                    List.of("OLDER_PEOPLE"),
                                    "ratePerHour",
                                    15.73)));
            for (ClientGroup group : ClientGroup.values()) {
                assertThat(frameworks.refusal(provider, DeliveryModel.TIME_AND_TASK, group))
                        .as("%s for %s", provider, group)
                        .isEmpty();
            }
        }
    }

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
