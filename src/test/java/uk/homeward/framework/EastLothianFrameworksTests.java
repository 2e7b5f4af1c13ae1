package uk.homeward.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;

/** The frameworks of the report as its profile has them. */
class EastLothianFrameworksTests {

    private static final FrameworkRules RULES = Councils.named("east-lothian").get(FrameworkRules.class);

    @Test
    @Tag("ELO-08")
    void eightProvidersServeOlderPeople() {
        assertThat(members("HELP_TO_LIVE_AT_HOME")).hasSize(8).allSatisfy(member -> assertThat(member.clientGroups())
                .containsExactly(ClientGroup.OLDER_PEOPLE));
    }

    @Test
    @Tag("ELO-09")
    void eightProvidersServeAdultsUnder65() {
        assertThat(members("SPECIALIST")).hasSize(8).allSatisfy(member -> assertThat(member.clientGroups())
                .isEqualTo(Set.of(
                        ClientGroup.LEARNING_DISABILITY, ClientGroup.PHYSICAL_DISABILITY, ClientGroup.MENTAL_HEALTH)));
    }

    @Test
    @Tag("ELO-10")
    void oneProviderServesChildren() {
        List<String> ofChildren = RULES.members().stream()
                .filter(member -> member.clientGroups().contains(ClientGroup.CHILDREN))
                .map(FrameworkRules.Member::provider)
                .toList();

        assertThat(new SuppliersOfGroup(ClientGroup.CHILDREN, ofChildren).atRisk())
                .isTrue();
        assertThat(ofChildren).hasSize(1);
    }

    @Test
    @Tag("ELO-13")
    void theFrameworkThatFollowsIsForEveryClientGroup() {
        Framework one = RULES.framework("ONE_FRAMEWORK").orElseThrow();

        for (ClientGroup group : ClientGroup.values()) {
            assertThat(one.isFor(group)).as("%s", group).isTrue();
        }
    }

    /** CON-16-090, the day after the two end. */
    @Test
    @Tag("ELO-12")
    void oneFrameworkFollowsTheTwoFor5Years() {
        Framework one = RULES.framework("ONE_FRAMEWORK").orElseThrow();

        assertThat(one.from()).isEqualTo(LocalDate.of(2017, 4, 1));
        assertThat(one.until()).isEqualTo(LocalDate.of(2022, 3, 31));
        assertThat(RULES.frameworks())
                .filteredOn(framework -> framework != one)
                .hasSize(3)
                .allSatisfy(old -> assertThat(old.until()).isEqualTo(one.from().minusDays(1)));
    }

    /** What the council decides itself: the worst theme counts, and packages are looked at within 28 days. */
    @Test
    @Tag("ELO-41")
    void whatGradesMeanIsASetting() {
        assertThat(RULES.gradeThatCounts()).isEqualTo(GradeThatCounts.MIN_OF_THEMES);
        assertThat(RULES.reviewWithinDays()).isEqualTo(28);
    }

    private static List<FrameworkRules.Member> members(String framework) {
        return RULES.members().stream()
                .filter(member -> member.framework().equals(framework))
                .toList();
    }
}
