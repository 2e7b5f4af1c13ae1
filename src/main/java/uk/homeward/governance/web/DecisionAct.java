package uk.homeward.governance.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.GovernanceService;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Visitor;

/** What may be done with a decision on a page, who may, and while it stands how. */
enum DecisionAct {
    CALL_IN(
            "call-in",
            "Call the decision in",
            "It goes back to whoever signed it, and is not in force meanwhile. That is possible once.",
            "The decision is called in.",
            Permission.CALL_IN_DECISION,
            DecisionView::canBeCalledIn) {
        @Override
        List<FormField> fields() {
            return List.of(FormField.words("reason", "Who calls it in, as a role, and why?"));
        }

        @Override
        Runnable on(GovernanceService governance, String reference, TypedAnswers answers) {
            return () -> governance.callIn(reference, answers.text("reason"));
        }
    },
    WITHDRAWAL(
            "withdrawal",
            "Withdraw the proposal",
            "Nobody considers or signs it any more. What hangs on it cannot begin.",
            "The proposal is withdrawn.",
            Permission.WITHDRAW_PROPOSAL,
            DecisionView::canBeWithdrawn) {
        @Override
        List<FormField> fields() {
            return List.of(FormField.words("reason", "Why is it withdrawn?"));
        }

        @Override
        Runnable on(GovernanceService governance, String reference, TypedAnswers answers) {
            return () -> governance.withdraw(reference, answers.text("reason"));
        }
    },
    /** KEN-32 */
    ENGAGEMENT(
            "engagement",
            "Record who was heard",
            "Those whom the decision concerns, and what it changed to listen to them. Leave names out.",
            "It is recorded who was heard.",
            Permission.RECORD_ENGAGEMENT,
            decision -> !decision.isOver()) {
        @Override
        List<FormField> fields() {
            return List.of(
                    FormField.date("heardOn", "When were they heard?"),
                    FormField.line("stakeholders", "Who was heard?")
                            .hint("Groups, not people: for example providers, or people who had the service"),
                    FormField.yesOrNo("livedExperience", "Were people with lived experience among them?"),
                    FormField.words("feedback", "What did they say?"),
                    FormField.words("changed", "What changed in the proposal, or why did nothing?"));
        }

        @Override
        Runnable on(GovernanceService governance, String reference, TypedAnswers answers) {
            EngagementAnswer heard = new EngagementAnswer(
                    answers.date("heardOn", "The day"),
                    answers.text("stakeholders"),
                    answers.yesOrNo("livedExperience"),
                    answers.text("feedback"),
                    answers.text("changed"));
            return () -> governance.recordEngagement(reference, heard);
        }
    };

    final String path;
    final String title;
    final String explanation;
    final String done;
    final Permission permission;
    private final Predicate<DecisionView> open;

    DecisionAct(
            String path,
            String title,
            String explanation,
            String done,
            Permission permission,
            Predicate<DecisionView> open) {
        this.path = path;
        this.title = title;
        this.explanation = explanation;
        this.done = done;
        this.permission = permission;
        this.open = open;
    }

    abstract List<FormField> fields();

    /** What is to be done with what was typed. */
    abstract Runnable on(GovernanceService governance, String reference, TypedAnswers answers);

    FormPage page() {
        return FormPage.titled(title).explained(explanation).asking(fields()).button(title);
    }

    static DecisionAct at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such page."));
    }

    /** In the order of the page. */
    static List<Link> offeredTo(Visitor visitor, DecisionView decision) {
        return Arrays.stream(values())
                .filter(act -> visitor.may(act.permission) && act.open.test(decision))
                .map(act -> new Link(act.title, "/decisions/%s/%s".formatted(decision.reference(), act.path)))
                .toList();
    }

    record Link(String label, String address) {}
}
