package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialYearTests {

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, 2018/19",
        "2019-04-01, 2019/20",
        "2018-12-31, 2018/19",
        "2019-01-01, 2018/19",
        "2000-01-01, 1999/00"
    })
    void beginsOnTheFirstOfApril(LocalDate day, String name) {
        assertThat(FinancialYear.of(day).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022-04-01, 2023-03-31, 365", "2023, 2023-04-01, 2024-03-31, 366"})
    void hasTheDaysFromAprilToMarch(int begins, LocalDate first, LocalDate last, long days) {
        FinancialYear year = new FinancialYear(begins);

        assertThat(year.firstDay()).isEqualTo(first);
        assertThat(year.lastDay()).isEqualTo(last);
        assertThat(year.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 366",
        "2023-04-01, 366",
        "2023-04-02, 365",
        "2024-03-31, 1",
        "2024-04-01, 0",
        "2025-04-01, 0"
    })
    void countsWhatIsLeftOfItFromADayOn(LocalDate day, long left) {
        assertThat(new FinancialYear(2023).daysFrom(day)).isEqualTo(left);
    }
}
