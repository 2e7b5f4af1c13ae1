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
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.refusal.Refusal;

class ParticularsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = PersonExamples.BORN;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("familyName", PersonExamples.bare(" ", null, BORN)),
                Arguments.of("givenName", PersonExamples.bare("A".repeat(201), "Example", BORN)),
                Arguments.of("dateOfBirth", PersonExamples.bare("Ada", "Example", TODAY.plusDays(1))),
                Arguments.of("dateOfBirth", PersonExamples.bare("Ada", "Example", LocalDate.of(1841, 5, 17))),
                Arguments.of("nhsNumber", PersonExamples.ada("9990000019")),
                Arguments.of("postcode", reached("M".repeat(201), null, null)),
                Arguments.of("dateOfBirth", born("41")),
                Arguments.of("dateOfBirth", born("1941-02-30")),
                Arguments.of("dateOfBirth", born("2027")),
                Arguments.of(
                        "representative.name",
                        reached(null, null, new RepresentativeDetails("", RepresentativeAuthority.NOMINATED, null))),
                Arguments.of(
                        "representative.authority", reached(null, null, new RepresentativeDetails("Ben", null, null))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void nameTheFieldThatIsMissingOrWrong(String field, PersonDetails details) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PersonExamples.told(details, TODAY))
                .withMessageEndingWith(".")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void tidyWhatWasTyped() {
        Particulars known = PersonExamples.told(PersonExamples.bare(" Ada ", "Example", TODAY), TODAY);

        assertThat(known.name()).isEqualTo(new PersonName("Ada", "Example"));
        assertThat(known.nhsNumber()).isNull();
        assertThat(known.communicationNeeds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"me141xq, ME14 1XQ", "CV1 5RR, CV1 5RR", "EC1A1BB, EC1A 1BB", "W1 A0AX, W1A 0AX"})
    void writeThePostcodeTheUsualWay(String typed, String kept) {
        assertThat(PersonExamples.told(reached(typed, null, null), TODAY).postcode())
                .isEqualTo(kept);
    }

    @Test
    void needNoMoreThanOneName() {
        Particulars known = PersonExamples.told(PersonExamples.bare(null, "Example", null), TODAY);

        assertThat(known.name().whole()).isEqualTo("Example");
        assertThat(known.name().initials()).isEqualTo("E");
        assertThat(known.born()).isNull();
    }

    @Test
    void takeAYearAloneAsAnEstimate() {
        assertThat(PersonExamples.told(born("1938"), TODAY).born())
                .isEqualTo(new BirthDate(LocalDate.of(1938, 7, 1), true));
        assertThat(PersonExamples.told(born("1938-03"), TODAY).born())
                .isEqualTo(new BirthDate(LocalDate.of(1938, 3, 15), true));
        assertThat(PersonExamples.told(born("1938-03-02"), TODAY).born())
                .isEqualTo(new BirthDate(LocalDate.of(1938, 3, 2), false));
        assertThat(PersonExamples.told(born("2026"), LocalDate.of(2026, 2, 1)).born())
                .isNotNull();
    }

    @Test
    void keepWhatCannotBeAPostcodeOrATelephoneNumberToBeChecked() {
        PersonSummary odd = shown(reached("by the church", "daughter 07700 900123", null));
        PersonSummary usual = shown(reached("me14 1xq", "07700 900123", null));

        assertThat(odd.postcode()).isEqualTo("by the church");
        assertThat(odd.postcodeToBeChecked()).isTrue();
        assertThat(odd.telephone()).isEqualTo("daughter 07700 900123");
        assertThat(odd.telephoneToBeChecked()).isTrue();
        assertThat(usual.postcodeToBeChecked()).isFalse();
        assertThat(usual.telephoneToBeChecked()).isFalse();
    }

    private static PersonSummary shown(PersonDetails details) {
        Person person = new Person(PersonExamples.told(details, TODAY));
        ReflectionTestUtils.setField(person, "id", 1L);
        return person.summary();
    }

    private static PersonDetails born(String told) {
        return new PersonDetails(
                null, "Ada", "Example", told, null, null, null, null, null, null, null, null, null, false);
    }

    private static PersonDetails reached(
            @Nullable String postcode, @Nullable String telephone, @Nullable RepresentativeDetails representative) {
        return new PersonDetails(
                null,
                "Ada",
                "Example",
                BORN.toString(),
                null,
                postcode,
                telephone,
                null,
                null,
                null,
                representative,
                null,
                null,
                false);
    }
}
