package uk.homeward.person.web;

import java.util.List;
import uk.homeward.person.EthnicGroup;
import uk.homeward.person.NhsNumberState;
import uk.homeward.person.NumberScheme;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonStanding;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

/** Who a person is, as a form asks for it. */
final class IdentityFields {
    private static final String BORN = "dateOfBirth";

    private IdentityFields() {}

    static FormField[] all(NumberScheme scheme) {
        return new FormField[] {
            FormField.line("givenName", "Given name"),
            FormField.line("familyName", "Family name").hint("One name is enough"),
            FormField.date(BORN, "Date of birth").hint("For example, 27 3 1941; the year alone if no more is known"),
            FormField.line("nhsNumber", scheme.label()),
            FormField.choice(
                    "nhsNumberState",
                    "Is the number traced?",
                    FormField.choices(List.of(NhsNumberState.values()), Enum::name, NhsNumberState::label)),
            FormField.list(
                    "ethnicity",
                    "Ethnic group",
                    FormField.choices(List.of(EthnicGroup.values()), Enum::name, EthnicGroup::label))
        };
    }

    /** A year alone is an estimate. */
    static void fill(Form form, PersonSummary person) {
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

    static PersonDetails details(Form form, PersonSummary person) {
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

    static PersonStanding standing(Form form, PersonSummary person) {
        NhsNumberState told = form.choice("nhsNumberState", NhsNumberState.class);
        PersonStanding known = person.standing();
        return new PersonStanding(
                told == null ? known.nhsNumberState() : told, known.noFixedAbode(), known.protectedAddress());
    }
}
