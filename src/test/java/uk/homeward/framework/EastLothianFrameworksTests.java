package uk.homeward.framework;

import static org.assertj.core.api.Assertions.assertThat;

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
        FrameworkRules.Framework one = RULES.framework("ONE_FRAMEWORK").orElseThrow();

        for (ClientGroup group : ClientGroup.values()) {
            assertThat(one.isFor(group)).as("%s", group).isTrue();
        }
    }

    private static List<FrameworkRules.Member> members(String framework) {
        return RULES.members().stream()
                .filter(member -> member.framework().equals(framework))
                .toList();
    }
}
