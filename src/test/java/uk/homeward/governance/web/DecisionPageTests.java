package uk.homeward.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.governance.DecisionExamples;
import uk.homeward.site.PageTest;

class DecisionPageTests extends PageTest {
    @AfterEach
    void nobodyElsesWork() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("governance-decision")
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "The test is over."));
    }

    @Test
    @Tag("HAM-01")
    void theListLeadsToTheWholeRecord() {
        String decision = propose();

        assertThat(text(look("executive-member", "/decisions")))
                .contains("href=\"/decisions/" + decision + "\"", "Live-in care, step-up and step-down", "23/00017");
        assertThat(words(look("commissioner", "/decisions/" + decision)))
                .contains("More live-in care", "It is not in force: nothing that hangs on it can begin.")
                .contains("Decision maker Cabinet Member for Adult Social Care")
                .contains("Report from Director of Adult Social Care")
                .contains("Contacts Head of Short-Term Services; Commissioning Manager")
                .contains("Options considered and rejected Go on buying spot It costs more.")
                .contains("Decision proposed", "by commissioner");
    }

    @Test
    @Tag("HAM-20")
    void everythingThatWasSignedStandsOnIt() {
        String decision = propose();
        considered(decision);
        complete(
                "executive-member",
                decision,
                "signDecision",
                Map.of(
                        "interest", "YES",
                        "interestDetails", "Shares in a provider.",
                        "dispensation", "Granted by the panel.",
                        "urgent", "YES",
                        "urgencyReason", "Beds close.",
                        "signing", "APPROVE",
                        "statement", "With thanks.",
                        "signedOn", TODAY.toString()));

        assertThat(words(look("democratic-services", "/decisions/" + decision)))
                .contains("Signed In force on Tuesday 2 March 2027.")
                .contains("It can be called in until Monday 1 March 2027.")
                .contains("Approved By executive-member, Monday 22 February 2027")
                .contains("Interests declared Shares in a provider.")
                .contains("Dispensation Granted by the panel.", "Urgent because Beds close.")
                .contains("Statement With thanks.")
                .contains("What the committee said Outcome Endorsed with comments")
                .contains("Report back in a year.", "Decision signed", "by executive-member");
    }

    @Test
    @Tag("KEN-33")
    void whoeverSignsSeesWhatTheCommitteeSaidBesideTheForm() {
        String decision = propose();
        assertThat(words(look("democratic-services", "/panel/tasks/" + taskOf(decision, "recordCommitteeOutcome"))))
                .contains("More live-in care (" + decision + ")", "Key decision Yes, it can be called in")
                .doesNotContain("What the committee said");
        considered(decision);
        String task = taskOf(decision, "signDecision");

        assertThat(words(look("executive-member", "/panel/tasks/" + task)))
                .contains("What the committee said Endorsed with comments")
                .contains("Report back in a year.", "Go on buying spot");
        assertThat(text(look("executive-member", "/panel/cards/" + task)))
                .isEqualTo("{\"reference\":\"%s\",\"area\":null,\"initials\":null}".formatted(decision));
        assertThat(look("democratic-services", "/panel/tasks/" + task).getStatus())
                .isEqualTo(404);
    }

    @Test
    @Tag("DER-42")
    void aSignedKeyDecisionIsCalledInOnItsPage() {
        String decision = propose();
        assertThat(words(look("democratic-services", "/decisions/" + decision)))
                .contains("Withdraw the proposal")
                .doesNotContain("Call the decision in");
        considered(decision);
        complete(
                "executive-member",
                decision,
                "signDecision",
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", TODAY.toString()));
        assertThat(words(look("democratic-services", "/decisions/" + decision)))
                .contains("Call the decision in")
                .doesNotContain("Withdraw the proposal");
        assertThat(words(look("commissioner", "/decisions/" + decision))).doesNotContain("Call the decision in");
        assertThat(look("commissioner", "/decisions/" + decision + "/call-in").getStatus())
                .isEqualTo(403);

        assertThat(words(submit("democratic-services", "/decisions/" + decision + "/call-in", "reason", " ")))
                .contains("Say who calls it in, as a role, and why.");
        submit(
                "democratic-services",
                "/decisions/" + decision + "/call-in",
                "reason",
                "Scrutiny wants the costs again.");

        assertThat(words(look("democratic-services", "/decisions/" + decision)))
                .contains("Called in", "Scrutiny wants the costs again.", "Withdraw the proposal")
                .doesNotContain("Call the decision in");
    }

    @Test
    @Tag("KEN-32")
    void whoWasHeardIsRecordedOnThePageUntilTheDecisionIsOver() {
        String decision = propose();
        String page = "/decisions/" + decision + "/engagement";
        assertThat(words(look("manager", "/decisions/" + decision))).contains("Record who was heard");
        assertThat(words(look("executive-member", "/decisions/" + decision))).doesNotContain("Record who was heard");
        assertThat(text(submit("manager", page, "stakeholders", "Providers of the old service")))
                .contains("Give the day on which they were heard.", "value=\"Providers of the old service\"");

        submit(
                "manager",
                page,
                "heardOn-day",
                "22",
                "heardOn-month",
                "2",
                "heardOn-year",
                "2027",
                "stakeholders",
                "People who had the service",
                "livedExperience",
                "YES",
                "feedback",
                "They want the same workers.",
                "changed",
                "Workers stay with a person.");

        assertThat(words(look("manager", "/decisions/" + decision)))
                .contains("Who was heard", "among them people with lived experience", "Workers stay with a person.");
        submit("commissioner", "/decisions/" + decision + "/withdrawal", "reason", "The model has changed.");
        assertThat(words(look("manager", "/decisions/" + decision)))
                .contains("Withdrawn because The model has changed.")
                .doesNotContain("Record who was heard");
    }

    @Test
    void whoTakesNoPartInDecisionsSeesNone() {
        assertThat(look("therapist", "/decisions").getStatus()).isEqualTo(403);
        assertThat(look("provider-a", "/decisions").getStatus()).isEqualTo(403);
        assertThat(words(look("therapist", "/"))).doesNotContain("Decisions");
        assertThat(words(look("executive-member", "/"))).contains("Decisions");
        assertThat(look("manager", "/decisions/DEC-999999999").getStatus()).isEqualTo(404);
    }

    private String propose() {
        return begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
    }

    private void considered(String decision) {
        complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of(
                        "consideredOn", TODAY.toString(),
                        "committeeAdvice", "ENDORSED_WITH_COMMENTS",
                        "committeeComments", "Report back in a year."));
    }
}
