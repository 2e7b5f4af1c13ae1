package uk.homeward.dataimport;

import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonIntake;

/**
 * One row: a person, as the system before knows them.
 *
 * @param reader to say what is wrong with it
 */
record PersonRow(RowReader reader, String reference, PersonDetails details) {

    /** Of the NHS number. */
    @Nullable
    String digits() {
        String number = details.nhsNumber();
        return number == null ? null : PersonIntake.digits(number);
    }
}
