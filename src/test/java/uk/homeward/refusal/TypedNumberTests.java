package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 | 1.5",
                "1,5 | 1.5",
                "1:30 | 1.5",
                "1h30 | 1.5",
                "1 h 30 min | 1.5",
                "1 hr 30 mins | 1.5",
                "2 hours | 2",
                "2h | 2",
                "10 | 10",
                "0:20 | 0.33",
                "37,25 | 37.25",
                "0 | 0",
                "100:00 | 100"
            })
    void hoursAreReadAsPeopleTypeThem(String typed, BigDecimal hours) {
        assertThat(TypedNumber.hours(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(hours));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1:3", "1:75", "130:3", "1,250", "1.2.3", "ten", "-2", "1e3", "", "1 30", "h30", "1/2", "٣"})
    void whatCouldBeAnotherNumberIsNone(String typed) {
        assertThat(TypedNumber.hours(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£1,250.50 | 1250.5",
                "1250.5 | 1250.5",
                "£ 12 | 12",
                "5,200,000 | 5200000",
                "1 250 | 1250",
                "-£52.80 | -52.8",
                "-52.80 | -52.8"
            })
    void poundsAreReadAsPeopleTypeThem(String typed, BigDecimal pounds) {
        assertThat(TypedNumber.pounds(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(pounds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1,50",
                "12,3456",
                "1.505",
                "1.250,50",
                "£",
                "abc",
                "1e400",
                "1000000000.01",
                "99999999999999999999",
                ""
            })
    void whatCannotBeMeantIsAskedAbout(String typed) {
        assertThat(TypedNumber.pounds(typed)).isEmpty();
    }
}
