package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.refusal.Refusal;

class ParticularsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = PersonExamples.BORN;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("givenName", PersonExamples.bare(" ", "Example", BORN)),
                Arguments.of("givenName", PersonExamples.bare("A".repeat(201), "Example", BORN)),
                Arguments.of("familyName", PersonExamples.bare("Ada", null, BORN)),
                Arguments.of("dateOfBirth", PersonExamples.bare("Ada", "Example", null)),
                Arguments.of("dateOfBirth", PersonExamples.bare("Ada", "Example", TODAY.plusDays(1))),
                Arguments.of("dateOfBirth", PersonExamples.bare("Ada", "Example", LocalDate.of(1841, 5, 17))),
                Arguments.of("nhsNumber", PersonExamples.ada("9990000019")),
                Arguments.of("postcode", reached("ME14", "01622 000000", null)),
                Arguments.of("telephone", reached("ME14 1XQ", "ring the neighbour", null)),
                Arguments.of(
                        "representative.name",
                        reached(null, null, new RepresentativeDetails("", RepresentativeAuthority.NOMINATED, null))),
                Arguments.of(
                        "representative.authority", reached(null, null, new RepresentativeDetails("Ben", null, null))),
                Arguments.of(
                        "representative.telephone",
                        reached(null, null, new RepresentativeDetails("Ben", RepresentativeAuthority.NOMINATED, "?"))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void nameTheFieldThatIsMissingOrWrong(String field, PersonDetails details) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Particulars.of(details, TODAY))
                .withMessageEndingWith(".")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void needNoMoreThanANameAndABirthDate() {
        Particulars known = Particulars.of(PersonExamples.bare(" Ada ", "Example", TODAY), TODAY);

        assertThat(known.givenName()).isEqualTo("Ada");
        assertThat(known.nhsNumber()).isNull();
        assertThat(known.communicationNeeds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"me141xq, ME14 1XQ", "CV1 5RR, CV1 5RR", "EC1A1BB, EC1A 1BB", "W1 A0AX, W1A 0AX"})
    void writeThePostcodeTheUsualWay(String typed, String kept) {
        assertThat(Particulars.of(reached(typed, null, null), TODAY).postcode()).isEqualTo(kept);
    }

    private static PersonDetails reached(
            @Nullable String postcode, @Nullable String telephone, @Nullable RepresentativeDetails representative) {
        return new PersonDetails(
                null, "Ada", "Example", BORN, null, postcode, telephone, null, null, null, representative, null);
    }
}
