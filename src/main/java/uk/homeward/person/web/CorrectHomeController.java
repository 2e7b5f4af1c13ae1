package uk.homeward.person.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonStanding;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;

/** Puts right where a person lives. */
@PageController
class CorrectHomeController {
    private static final String STANDING = "standing";
    private static final String NO_FIXED_ABODE = "NO_FIXED_ABODE";
    private static final String PROTECTED = "PROTECTED";

    private final PersonRecords records;
    private final CorrectionPage page;

    CorrectHomeController(PersonRecords records, CorrectionPage page) {
        this.records = records;
        this.page = page;
    }

    @FormMapping("/people/{reference}/home")
    String correct(@PathVariable String reference, Form form) {
        PersonSummary person = page.open(reference);
        CorrectionPage.fill(form, "address", person.address());
        CorrectionPage.fill(form, "postcode", person.postcode());
        form.fill(
                STANDING,
                Stream.of(
                                person.standing().noFixedAbode() ? NO_FIXED_ABODE : "",
                                person.standing().protectedAddress() ? PROTECTED : "")
                        .filter(holds -> !holds.isEmpty())
                        .toList());
        return page.handle(
                form,
                "Correct where the person lives",
                person,
                () -> records.correct(reference, details(form, person), standing(form, person), form.text("reason")),
                FormField.line("address", "Address").hint("Without a fixed one: where the person can be reached"),
                FormField.line("postcode", "Postcode"),
                FormField.ticks(STANDING, "What has to be known", standings()));
    }

    private static Map<String, String> standings() {
        Map<String, String> standings = new LinkedHashMap<>();
        standings.put(NO_FIXED_ABODE, "No fixed abode");
        standings.put(PROTECTED, "Protected address: nobody may be told where they live");
        return standings;
    }

    private static PersonDetails details(Form form, PersonSummary person) {
        PersonDetails known = person.details();
        return new PersonDetails(
                known.nhsNumber(),
                known.givenName(),
                known.familyName(),
                known.dateOfBirth(),
                form.text("address"),
                form.text("postcode"),
                known.telephone(),
                known.ethnicity(),
                known.communicationNeeds(),
                known.preferredLanguage(),
                null,
                known.unpaidCarerName(),
                known.interpreter(),
                false);
    }

    private static PersonStanding standing(Form form, PersonSummary person) {
        return new PersonStanding(
                person.standing().nhsNumberState(), form.has(STANDING, NO_FIXED_ABODE), form.has(STANDING, PROTECTED));
    }
}
