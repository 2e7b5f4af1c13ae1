package uk.homeward.person.web;

import static java.util.Objects.requireNonNull;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;

/** Asks a second person to withdraw a death that was told by mistake. */
@PageController
class WithdrawDeathController {
    private final DeathWithdrawalService withdrawals;
    private final CorrectionPage pages;

    WithdrawDeathController(DeathWithdrawalService withdrawals, CorrectionPage pages) {
        this.withdrawals = withdrawals;
        this.pages = pages;
    }

    @FormMapping("/people/{reference}/death-withdrawal")
    String withdraw(@PathVariable String reference, Form form) {
        PersonSummary person = pages.open(reference);
        if (person.dateOfDeath() == null) {
            throw new Conflict("No death is on record for this person. There is nothing to withdraw.");
        }
        FormPage page = FormPage.titled("Withdraw a death that was told by mistake")
                .about(person.name() + ", " + person.reference())
                .back("/people/" + person.reference(), "Back to the person")
                .explained(
                        "The record says that the person died on %s."
                                .formatted(Wording.day(requireNonNull(person.dateOfDeath()))),
                        "A second person decides. Then the service goes on where it stood, with its place and its money; a"
                                + " referral goes on to where it was. What cannot be as it was is listed for somebody to decide.")
                .asking(
                        FormField.yesOrNo("supportWentOn", "Was support given all the same since?")
                                .hint("Answer no if nobody came, or if there was no support."),
                        FormField.words(
                                "reason",
                                "How is it known that the person is alive, and how did the mistake come about?"))
                .button("Ask a second person");
        return form.handle(
                page,
                "A second person is asked. Nothing has changed yet.",
                () -> withdrawals.ask(person.reference(), form.yesOrNo("supportWentOn"), form.text("reason")));
    }
}
