package uk.homeward.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.PanelPart;
import uk.homeward.governance.DecisionExamples;
import uk.homeward.governance.GovernanceService;
import uk.homeward.site.PageTest;

/**
 * Whoever fills in a form sees beside it what the case holds: each user task of each model is claimed by a part, which has
 * something to show when a life has come to the task.
 */
class EveryPanelTests extends PageTest {
    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"([^\"]+)\"");

    private static final LocalDate NOTHING_FREE = TODAY.plusDays(250);

    @Autowired
    private List<CaseContributor> contributors;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CapacityService capacity;

    @Autowired
    private GovernanceService governance;

    private final Set<String> reached = new TreeSet<>();

    @AfterEach
    void leaveNothingScarce() {
        database.update("delete from capacity_change where reason = 'None is left in this test.'");
    }

    @Test
    void whoeverComesToAUserTaskSeesItsPartAndTheCase() throws Exception {
        decide();
        askForASpotPurchase();
        stepUp();
        String connected = connect();
        String bridged = bridge();
        String episode = support();
        travelTo(TODAY.plusDays(8));
        progress(episode);
        endBridging(bridged);
        travelTo(TODAY.plusDays(28));
        look("community-connector", connectionOf(connected), "reviewConnection");
        travelTo(TODAY.plusDays(35));
        conductReview(episode);
        act("social-worker", () -> admissions.admit(episode, TODAY.plusDays(35)));
        travelTo(TODAY.plusDays(56));
        look("broker", stayOf(episode), "confirmLapse");

        assertThat(reached)
                .as("A life has to be brought to each user task: add the steps that lead to a new one")
                .isEqualTo(userTasks());
    }

    private void decide() {
        String decision = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
        look("democratic-services", decision, "recordCommitteeOutcome");
        complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of("consideredOn", TODAY.toString(), "committeeAdvice", "ENDORSED"));
        look("executive-member", decision, "signDecision");
    }

    private void askForASpotPurchase() {
        capacity.change(
                "D2A",
                new ChangeRequest(
                        ContractSource.BLOCK,
                        ChangeKind.VARIED,
                        requireNonNull(capacity.free("D2A", NOTHING_FREE).get(ContractSource.BLOCK))
                                .negate(),
                        NOTHING_FREE,
                        NOTHING_FREE.plusDays(20),
                        "None is left in this test."));
        String referral = referFromHospital(NOTHING_FREE);
        triage(referral, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, NOTHING_FREE);
        look("manager", episodeOf(referral), "authoriseSpotPurchase");
    }

    private void stepUp() {
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        look("access-team", referral, "confirmStepUp");
    }

    private String connect() {
        String referral = referFromCommunity();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "COMMUNITY_CONNECTION", "overrideReason", "Not eligible, but lonely."));
        look("community-connector", connectionOf(referral), "connectToCommunity");
        complete(
                "community-connector",
                connectionOf(referral),
                "connectToCommunity",
                Map.of(
                        "wishes", "Company at lunch.",
                        "offerFound", "YES",
                        "volunteerOffer", "LUNCH",
                        "firstDay", TODAY.plusDays(2).toString(),
                        "lookAgainOn", TODAY.plusDays(28).toString()));
        return referral;
    }

    private String bridge() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.toString(),
                        "plannedStartOn", TODAY.plusDays(5).toString(),
                        "offer", "ACCEPTED",
                        "bridging", "YES"));
        look("broker", referral, "arrangeBridgingCare");
        complete(
                "broker",
                referral,
                "arrangeBridgingCare",
                Map.of(
                        "provider",
                        "Invented Care Ltd",
                        "firstBridgingDay",
                        TODAY.toString(),
                        "visitsPerWeek",
                        14,
                        "hoursPerWeek",
                        7.5));
        return referral;
    }

    private void endBridging(String referral) {
        confirmStart(episodeOf(referral), TODAY.plusDays(8));
        look("broker", referral, "endBridgingCare");
    }

    private String support() {
        String referral = referFromHospital();
        look("access-team", referral, "triageReferral");
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        look("access-team", referral, "confirmDischarge");
        confirmDischarge(referral, TODAY);
        String episode = episodeOf(referral);
        look("therapist", episode, "agreeGoals");
        agreeGoals(episode);
        look("direct-care", episode, "confirmStart");
        confirmStart(episode, TODAY);
        return episode;
    }

    private void progress(String episode) {
        look("direct-care", episode, "reviewProgress");
        Map<String, Object> worrying = new HashMap<>(week(10, 3));
        worrying.putAll(Map.of("concern", true, "concernNote", "Unsteady on the stairs."));
        complete("direct-care", episode, "reviewProgress", worrying);
        look("therapist", episode, "respondToConcern");
    }

    private void conductReview(String episode) {
        look("social-worker", reviewOf(episode), "conductReview");
        review(episode, TODAY.plusDays(35), extend(7));
        look("manager", episode, "approveExtension");
    }

    /** Somebody who has come to the task in Tasklist, and then opens the case. */
    private void look(String login, String reference, String step) {
        String task = "userTask_" + step;
        CaseFile file = files.open(files.caseOf(reference));
        List<String> shown = new CaseReading()
                .read(files.panelParts(file, task), file).stream()
                        .map(part -> part.template() + " " + part.fragment())
                        .toList();
        assertThat(contributors.stream()
                        .flatMap(contributor -> contributor.panelParts().stream())
                        .filter(part -> part.tasks().contains(task))
                        .map(part -> part.part().template() + " " + part.part().fragment()))
                .as("what stands beside %s", step)
                .containsAnyElementsOf(shown);
        MockHttpServletResponse panel = look(login, "/panel/tasks/" + taskOf(reference, step));
        assertThat(panel.getStatus()).as("the panel of %s", step).isEqualTo(200);
        assertThat(words(panel)).contains("(" + file.reference() + ")").doesNotContain("could not show");
        MockHttpServletResponse page =
                look("manager", (file.aboutPerson() ? "/cases/" : "/decisions/") + file.reference());
        assertThat(page.getStatus()).as("the case of %s", step).isEqualTo(200);
        assertThat(words(page)).contains(file.reference()).doesNotContain("could not show");
        reached.add(task);
    }

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
