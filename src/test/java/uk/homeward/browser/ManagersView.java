package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** How a manager finds what runs, in Cockpit, and what has been, on Homeward's pages. */
final class ManagersView {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/process-instance/";

    private final Colleague manager;
    private final Deskwork desk;

    ManagersView(Colleague manager, Deskwork desk) {
        this.manager = manager;
        this.desk = desk;
    }

    /** The only life here that waits for this task. */
    String keyOf(String task) {
        JsonNode waiting = desk.get("manager", "/engine-rest/task?maxResults=5&name=" + task.replace(" ", "%20"));
        assertThat(waiting).as(task).hasSize(1);
        return desk.get(
                        "manager",
                        "/engine-rest/process-instance/"
                                + waiting.get(0).path("processInstanceId").asText())
                .path("businessKey")
                .asText();
    }

    void findsInCockpit(String process, String reference) {
        JsonNode running = desk.get(
                "manager",
                "/engine-rest/process-instance?maxResults=5&processDefinitionKey=" + process + "&businessKey="
                        + reference);
        assertThat(running).as("%s %s", process, reference).hasSize(1);
        manager.visit(COCKPIT + running.get(0).path("id").asText() + "/runtime");
        assertThat(manager.page.getByText(reference).first()).isVisible();
        assertThat(manager.page.locator(".djs-container svg").first()).isVisible();
    }

    void readsOf(String reference, String... words) {
        visits("/cases/" + reference, words);
    }

    void visits(String path, String... words) {
        manager.visit(path);
        for (String word : words) {
            manager.reads(word);
        }
        manager.picturedWhole("whole-life/" + path.substring(1).replace('/', '-'));
    }
}
