package uk.homeward.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.council.ProfileMistakes.refuses;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.council.Councils;

/** A profile that compares with what cannot be does not start. */
class ReportSectionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            baselineYear: 2024              | baselineYear: 1824     | reports.baselineYear must be greater than or equal to 2000
            pounds: 23.50                   | pounds: 0              | reports.longTermHourlyRate[0].pounds must be greater than 0
            `from: 2026-04-01\n      pounds: 24.80` | `from: 2024-04-01\n      pounds: 24.80` | reports.longTermHourlyRate[1].from is not after the rate before it: give a day after 2024-04-01
            """)
    void aMistakeIsToldInOneSentence(String good, @Nullable String spoilt, String told) {
        refuses("demo", "reports", good, spoilt, told);
    }

    @Test
    @Tag("HAM-12")
    void hampshireComparesWithTwentyEighteen() {
        assertThat(Councils.named("hampshire").get(ReportRules.class))
                .isNotNull()
                .extracting(ReportRules::baselineYear)
                .isEqualTo(2018);
    }
}
