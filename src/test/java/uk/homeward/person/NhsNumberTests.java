package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.refusal.Refusal;

class NhsNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                "999 000 0018",
                " 999-000-0026 ",
                "9990000026",
                "9434765919",
                "943 476 5919",
                "4010232137"
            })
    void isTenDigitsOfWhichTheLastChecksTheOthers(String typed) {
        assertThat(NhsNumber.of(typed, null, NumberScheme.NHS))
                .isNotNull()
                .satisfies(number -> assertThat(number.digits()).hasSize(10).containsOnlyDigits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "9990000019",
                "999000001",
                "99900000180",
                "999000001X",
                "n/a",
                "0000000000",
                "1111111111",
                "9999999999",
                "９９９００００018"
            })
    void isRefusedWithTheFieldAndARemedy(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NhsNumber.of(typed, null, NumberScheme.NHS))
                .withMessageContaining("not valid")
                .withMessageContaining("leave it empty")
                .withMessageNotContaining(typed)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("nhsNumber"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void mayBeUnknown(String typed) {
        assertThat(NhsNumber.of(typed, null, NumberScheme.NHS)).isNull();
    }

    @Test
    void existsForNoStemWhoseCheckDigitWouldBeTen() {
        assertThat(IntStream.range(0, 10).mapToObj(digit -> "999000000" + digit))
                .allSatisfy(typed -> assertThat(NhsNumber.read(typed)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1941-05-17, 1705411232, false",
        "1941-05-17, 1705411231, true",
        "1941-05-18, 1705411231, false",
        "1941, 1705411231, true",
        "1942, 1705411231, false",
        ", 1705411231, true",
        ", 9990000018, false"
    })
    void inScotlandItBeginsWithTheDayOfBirth(@Nullable String born, String typed, boolean fits) {
        BirthDate birth = BirthDate.of(born, LocalDate.of(2016, 9, 22));
        ThrowingCallable read = () -> NhsNumber.of(typed, birth, NumberScheme.CHI);

        if (fits) {
            assertThatCode(read).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(read)
                    .withMessageContaining("begin with the day, month and year of birth");
        }
    }
}
