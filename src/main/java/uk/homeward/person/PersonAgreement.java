package uk.homeward.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What somebody on record and somebody who is told of have in common. */
final class PersonAgreement {

    private PersonAgreement() {}

    /** Two NHS numbers are two people, whatever else agrees. */
    static List<String> of(PersonSummary person, Particulars told) {
        NhsNumber number = told.nhsNumber();
        if (number != null && person.nhsNumber() != null) {
            return number.digits().equals(person.nhsNumber())
                    ? List.of(told.scheme().label())
                    : List.of();
        }
        BirthDate born = told.born();
        LocalDate day = person.dateOfBirth();
        List<String> agrees = new ArrayList<>();
        if (new PersonName(person.givenName(), person.familyName()).agreesWith(told.name())) {
            agrees.add("name");
        }
        if (born != null && day != null && BirthDate.agree(born, new BirthDate(day, person.birthDateEstimated()))) {
            agrees.add("date of birth");
        }
        if (told.postcode() != null && told.postcode().equals(person.postcode())) {
            agrees.add("postcode");
        }
        return agrees;
    }
}
