package uk.homeward.variation.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.variation.ProposalAnswerService;
import uk.homeward.variation.ProposalService;
import uk.homeward.variation.VisitProposal;

/** A social worker answers what a provider proposes. */
@PageController
class ProposalAnswerPageController {

    private static final String PROPOSALS = "/visit-proposals";

    private final ProposalService proposals;
    private final ProposalAnswerService answers;

    ProposalAnswerPageController(ProposalService proposals, ProposalAnswerService answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @FormMapping(PROPOSALS + "/{reference}/answer")
    String answer(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.ANSWER_PROPOSAL);
        VisitProposal proposal = proposals.find(reference);
        boolean accepted = "YES".equals(form.neededText("accepted", "Say whether it is accepted."));
        String answer = form.neededText("answer", "Say what was agreed and with whom, or why the visits stay.");
        return form.handle(
                FormPage.titled("Answer the proposal")
                        .about("%s, %s".formatted(proposal.packageReference(), proposal.reference()))
                        .explained(
                                proposal.words(),
                                proposal.until() == null
                                        ? "It is for good: where you accept it, a review looks at the plan."
                                        : "It is for a time: where you accept it, the visits are left out until its last day.")
                        .back(PROPOSALS, "Back to proposals")
                        .asking(
                                FormField.choice(
                                        "accepted", "Is it accepted?", FormField.yesNo("Yes", "No, the visits stay")),
                                FormField.words("answer", "What do you answer?"))
                        .button("Answer"),
                "The proposal is answered.",
                () -> {
                    if (accepted) {
                        answers.accept(reference, answer);
                    } else {
                        answers.decline(reference, answer);
                    }
                });
    }
}
