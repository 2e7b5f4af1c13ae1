package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import uk.homeward.HomewardTest;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.PanelPart;

/** Whoever fills in a form sees beside it what the case holds: each user task of each model is claimed by a part. */
class EveryPanelTests extends HomewardTest {
    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"([^\"]+)\"");

    @Autowired
    private List<CaseContributor> contributors;

    @Test
    void everyUserTaskHasAPartInThePanel() throws Exception {
        Set<String> unclaimed = userTasks();
        unclaimed.removeAll(claimed());

        assertThat(unclaimed)
                .as("These user tasks have nothing beside their forms. Name each in a PanelPart of the CaseContributor"
                        + " in the web package of the capability that it belongs to")
                .isEmpty();
    }

    @Test
    void noPartClaimsAUserTaskThatNoModelHas() throws Exception {
        assertThat(userTasks()).containsAll(claimed());
    }

    @Test
    void everyPartHasItsFragment() throws Exception {
        for (CasePart part : parts().toList()) {
            String template = new ClassPathResource("templates/" + part.template() + ".html")
                    .getContentAsString(StandardCharsets.UTF_8);

            assertThat(template)
                    .as("templates/%s.html", part.template())
                    .contains("th:fragment=\"%s (".formatted(part.fragment()));
        }
    }

    private Stream<CasePart> parts() {
        return contributors.stream()
                .flatMap(contributor -> Stream.concat(
                        contributor.pageParts().stream(),
                        contributor.panelParts().stream().map(PanelPart::part)));
    }

    private Set<String> claimed() {
        return contributors.stream()
                .map(CaseContributor::panelParts)
                .flatMap(Collection::stream)
                .map(PanelPart::tasks)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> userTasks() throws Exception {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> models = Files.walk(Path.of("bpmn"))) {
            for (Path model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                USER_TASK
                        .matcher(Files.readString(model))
                        .results()
                        .map((MatchResult task) -> task.group(1))
                        .forEach(found::add);
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
