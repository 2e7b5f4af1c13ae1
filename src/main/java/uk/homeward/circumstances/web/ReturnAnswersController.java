package uk.homeward.circumstances.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.ReturnAnswers;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Puts right what the national return asks of a person. */
@PageController
class ReturnAnswersController {
    private final CircumstancesService circumstances;
    private final PersonService people;
    private final ReturnAnswersPage page;
    private final AuditTrail trail;

    ReturnAnswersController(
            CircumstancesService circumstances, PersonService people, ReturnAnswersPage page, AuditTrail trail) {
        this.circumstances = circumstances;
        this.people = people;
        this.page = page;
        this.trail = trail;
    }

    @FormMapping("/people/{reference}/circumstances/return")
    String correct(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.CORRECT_PERSON);
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        ReturnAnswers known = circumstances.of(reference).forTheReturn();
        known.values().forEach((field, value) -> form.fill(field.name(), value));
        EntryPage.fill(form, "gpPractice", known.gpPractice());
        return form.handle(
                page.of(person, known),
                "The record is corrected. What stood there before can be read below.",
                () -> circumstances.correct(reference, page.read(form), form.text("reason")));
    }
}
