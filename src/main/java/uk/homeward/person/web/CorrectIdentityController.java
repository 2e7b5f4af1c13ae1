package uk.homeward.person.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.person.NumberScheme;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;

/** Puts right who a person is. */
@PageController
class CorrectIdentityController {
    private final PersonRecords records;
    private final CorrectionPage page;
    private final NumberScheme scheme;

    CorrectIdentityController(PersonRecords records, CorrectionPage page, NumberScheme scheme) {
        this.records = records;
        this.page = page;
        this.scheme = scheme;
    }

    @FormMapping("/people/{reference}/correction")
    String correct(@PathVariable String reference, Form form) {
        PersonSummary person = page.open(reference);
        IdentityFields.fill(form, person);
        return page.handle(
                form,
                "Correct who the person is",
                person,
                "The record is corrected. Where a known date of birth, number or ethnic group changes, somebody else looks at it"
                        + " first.",
                () -> records.correct(
                        reference,
                        IdentityFields.details(form, person),
                        IdentityFields.standing(form, person),
                        form.text("reason")),
                IdentityFields.all(scheme));
    }
}
