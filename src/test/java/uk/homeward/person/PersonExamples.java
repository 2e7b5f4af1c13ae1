package uk.homeward.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails.RepresentativeDetails;

/** Invented people. */
public final class PersonExamples {

    public static final LocalDate BORN = LocalDate.of(1941, 5, 17);

    private PersonExamples() {}

    /** Ada Example with this NHS number, or with none. */
    public static PersonDetails ada(@Nullable String nhsNumber) {
        return ada(nhsNumber, BORN);
    }

    static PersonDetails ada(@Nullable String nhsNumber, @Nullable LocalDate born) {
        return new PersonDetails(
                nhsNumber,
                "Ada",
                "Example",
                born == null ? null : born.toString(),
                "1 Sample Street, Millbrook",
                "me141xq",
                "01622 000000",
                EthnicGroup.WHITE_BRITISH,
                Set.of(CommunicationNeed.LARGE_PRINT, CommunicationNeed.LONGER_APPOINTMENT),
                "English",
                new RepresentativeDetails("Ben Example", RepresentativeAuthority.NEXT_OF_KIN, "01622 000001"),
                "Ben Example",
                null,
                true);
    }

    /** Always the same name, birth date and postcode. */
    static PersonDetails alike(@Nullable String nhsNumber, boolean somebodyElse) {
        return new PersonDetails(
                nhsNumber,
                "Ada",
                "Lookalike",
                BORN.toString(),
                null,
                "CV1 5RR",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                somebodyElse);
    }

    /** Nothing but what must be known. */
    static PersonDetails bare(@Nullable String given, @Nullable String family, @Nullable LocalDate born) {
        return new PersonDetails(
                null,
                given,
                family,
                born == null ? null : born.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    static Particulars told(PersonDetails details, LocalDate today) {
        return Particulars.of(details, today, NumberScheme.NHS);
    }
}
