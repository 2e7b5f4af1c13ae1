package uk.homeward.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that would tell who somebody is is kept back. */
@Tag("HAM-10")
class SuppressibleCountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 5 6     | 0, 5, 6
            1 4 9     | Fewer than 5, Fewer than 5, 9
            4 7 6 0   | Fewer than 5, 7, Kept back, 0
            3 0       | Fewer than 5, 0
            """)
    void isKeptBackUnderFiveAndNeverAlone(String numbers, String shown) {
        List<SuppressibleCount> column = SuppressibleCount.column(
                Arrays.stream(numbers.strip().split(" ")).map(Long::valueOf).toList());

        assertThat(column).extracting(SuppressibleCount::words).containsExactly(shown.split(", "));
        assertThat(column)
                .filteredOn(figure -> !figure.words().matches("[0-9]+"))
                .allSatisfy(figure -> assertThat(figure.number()).isNull());
    }
}
