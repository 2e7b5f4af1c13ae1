package uk.homeward.person.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.person.PersonJoinService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;

/** Asks a second person to make one record of two. */
@PageController
class JoinPersonController {
    private final PersonJoinService joins;
    private final CorrectionPage pages;

    JoinPersonController(PersonJoinService joins, CorrectionPage pages) {
        this.joins = joins;
        this.pages = pages;
    }

    @FormMapping("/people/{reference}/join")
    String join(@PathVariable String reference, Form form) {
        PersonSummary person = pages.open(reference);
        FormPage page = FormPage.titled("Join another record with this one")
                .about(person.name() + ", " + person.reference())
                .back("/people/" + person.reference(), "Back to the person")
                .explained(
                        "Use this when there are two records of one person. This record stays and takes over what it lacks; the cases of the other come here, and its reference leads here.",
                        "A second person decides.")
                .asking(
                        FormField.line("former", "Reference of the other record")
                                .hint("For example, PER-000124"),
                        FormField.words("reason", "How is it known that both are one person?"))
                .button("Ask a second person");
        return form.handle(
                page,
                "A second person is asked. Nothing has changed yet.",
                () -> joins.askToJoin(person.reference(), form.text("former"), form.text("reason")));
    }
}
