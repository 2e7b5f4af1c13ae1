package uk.homeward.person.web;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.person.EthnicGroup;
import uk.homeward.person.NhsNumberState;
import uk.homeward.person.NumberScheme;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonStanding;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;

/** Puts right who a person is. */
@PageController
class CorrectIdentityController {
    static final String BORN = "dateOfBirth";

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
        fill(form, person);
        return page.handle(
                form,
                "Correct who the person is",
                person,
                "The record is corrected. Where a known date of birth, number or ethnic group changes, somebody else looks at it"
                        + " first.",
                () -> records.correct(reference, details(form, person), standing(form, person), form.text("reason")),
                FormField.line("givenName", "Given name"),
                FormField.line("familyName", "Family name").hint("One name is enough"),
                FormField.date(BORN, "Date of birth")
                        .hint("For example, 27 3 1941; the year alone if no more is known"),
                FormField.line("nhsNumber", scheme.label()),
                FormField.choice(
                        "nhsNumberState",
                        "Is the number traced?",
                        FormField.choices(List.of(NhsNumberState.values()), Enum::name, NhsNumberState::label)),
                ethnicity());
    }

    static FormField ethnicity() {
        return FormField.list(
                "ethnicity",
                "Ethnic group",
                FormField.choices(List.of(EthnicGroup.values()), Enum::name, EthnicGroup::label));
    }

    private static PersonDetails details(Form form, PersonSummary person) {
        PersonDetails known = person.details();
        return new PersonDetails(
                form.text("nhsNumber"),
                form.text("givenName"),
                form.text("familyName"),
                form.asFarAsKnown(BORN, "Date of birth"),
                known.address(),
                known.postcode(),
                known.telephone(),
                form.choice("ethnicity", EthnicGroup.class),
                known.communicationNeeds(),
                known.preferredLanguage(),
                null,
                known.unpaidCarerName(),
                known.interpreter(),
                false);
    }

    private static PersonStanding standing(Form form, PersonSummary person) {
        NhsNumberState told = form.choice("nhsNumberState", NhsNumberState.class);
        PersonStanding known = person.standing();
        return new PersonStanding(
                told == null ? known.nhsNumberState() : told, known.noFixedAbode(), known.protectedAddress());
    }

    /** A year alone is an estimate. */
    private static void fill(Form form, PersonSummary person) {
        CorrectionPage.fill(form, "givenName", person.givenName());
        CorrectionPage.fill(form, "familyName", person.familyName());
        CorrectionPage.fill(form, "nhsNumber", person.nhsNumber());
        form.fill("nhsNumberState", person.standing().nhsNumberState().name());
        CorrectionPage.fill(
                form,
                "ethnicity",
                person.ethnicity() == null ? null : person.ethnicity().name());
        if (person.dateOfBirth() != null && person.birthDateEstimated()) {
            form.fill(BORN + "-year", String.valueOf(person.dateOfBirth().getYear()));
        } else if (person.dateOfBirth() != null) {
            form.fill(BORN, person.dateOfBirth());
        }
    }
}
