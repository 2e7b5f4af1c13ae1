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
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.HistoryTest;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.PanelPart;
import uk.homeward.confidentiality.Sight;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.GapLookup;

/** Whoever fills in a form sees beside it what the case holds. */
class EveryPanelTests extends HistoryTest {
    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"([^\"]+)\"");

    @Autowired
    private List<CaseContributor> contributors;

    @Autowired
    private CaseFiles files;

    @Autowired
    private GapLookup gaps;

    private final Set<String> reached = new TreeSet<>();

    @Test
    void whoeverComesToAUserTaskSeesItsPartAndTheCase() throws Exception {
        var unused = playAWholeHistory();

        assertThat(reached)
                .as("A life has to come to each user task: let HistoryTest fill in the form of a new one")
                .isEqualTo(userTasks());
    }

    /** Somebody has come to the task in Tasklist, and then opens the case. */
    @Override
    protected void arrived(String login, String reference, String step) {
        String task = "userTask_" + step;
        CaseFile file = files.open(files.caseOf(reference));
        assertThat(new CaseReading().read(meantFor(task, reference), file, Sight.WHOLE))
                .as(
                        "What stands beside %s: name it in a PanelPart of the CaseContributor in the web package of the"
                                + " capability that the task belongs to",
                        step)
                .isNotEmpty();
        MockHttpServletResponse panel = look(login, "/panel/tasks/" + taskOf(reference, step));
        assertThat(panel.getStatus()).as("the panel of %s", step).isEqualTo(200);
        assertThat(words(panel)).contains("(" + file.reference() + ")").doesNotContain("could not show");
        MockHttpServletResponse page = look("manager", pageOf(file));
        assertThat(page.getStatus()).as("the case of %s", step).isEqualTo(200);
        assertThat(words(page)).contains(file.reference()).doesNotContain("could not show");
        reached.add(task);
    }

    private String pageOf(CaseFile file) {
        if (file.aboutPerson()) {
            return "/cases/" + file.reference();
        }
        if (file.beginsWith(Reference.WAVE)) {
            return "/programmes/transfer/waves/" + file.reference();
        }
        if (file.beginsWith(Reference.MARKET_GAP)) {
            return "/programmes/transfer/waves/" + gaps.find(file.reference()).wave();
        }
        if (file.beginsWith(Reference.DECOMMISSIONING)) {
            return "/programmes/decommissioning/" + file.reference();
        }
        return (file.beginsWith(Reference.DIRECTION) ? "/commissioning/directions/" : "/decisions/") + file.reference();
    }

    /** That it stands beside any form is enough for its own room alone. */
    private List<CasePart> meantFor(String task, String reference) {
        Reference kind = Reference.kindOf(reference).orElseThrow();
        return contributors.stream()
                .flatMap(contributor -> contributor.panelParts().stream()
                        .filter(part -> part.tasks().contains(task)
                                || part.kinds().contains(kind)
                                || part.everywhere() && contributor.kinds().contains(kind)))
                .map(PanelPart::part)
                .toList();
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
