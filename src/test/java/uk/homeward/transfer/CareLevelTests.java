package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.transfer.TransferExamples.PAYS;
import static uk.homeward.transfer.TransferExamples.level;
import static uk.homeward.transfer.TransferExamples.week;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DER-28")
class CareLevelTests {

    private static final CareLevel NOW = level(week(30, 1));

    @Test
    void theSameIsTheSameAlsoAfterItWasKept() {
        CareLevelText column = new CareLevelText();

        CareLevel read = requireNonNull(column.convertToEntityAttribute(column.convertToDatabaseColumn(NOW)));

        assertThat(NOW.differences(read, 0)).isEmpty();
        assertThat(NOW.minutes()).isEqualTo(420);
    }

    @Test
    void aVisitMayBeginHalfAnHourLaterOrEarlierAndNoMore() {
        assertThat(differences(level(week(30, 1), 30, PAYS))).isEmpty();
        assertThat(differences(level(week(30, 1), -30, PAYS))).isEmpty();
        assertThat(differences(level(week(30, 1), 31, PAYS)))
                .contains("The visit on Monday at 08:00 would be on Monday at 08:31.");
    }

    @Test
    void hoursVisitsAndWorkersCount() {
        assertThat(differences(level(week(30, 2)))).contains("It is 14 h a week instead of 7 h.");
        assertThat(differences(level(week(15, 2))))
                .contains("The visit on Monday at 08:00 has 2 workers instead of 1.");
        assertThat(differences(level(week(60, 1).subList(0, 7))))
                .containsExactly("It has 7 visits a week instead of 14.");
    }

    @Test
    void tasksPreferencesNightsAndWhatThePersonPaysCount() {
        assertThat(differences(CareLevel.of(week(30, 1), 0, List.of("To wash"), "Women only", PAYS)))
                .containsExactly("Its tasks are not those of the review.");
        assertThat(differences(CareLevel.of(week(30, 1), 0, List.of("To dress", "To wash"), null, PAYS)))
                .containsExactly("What the person prefers is not kept.");
        assertThat(differences(level(week(30, 1), 0, new BigDecimal("42.5")))).isEmpty();
        assertThat(differences(level(week(30, 1), 0, new BigDecimal("60"))))
                .containsExactly("The person pays £60.00 a week instead of £42.50.");
        assertThat(differences(level(week(30, 1), 60 * 10, PAYS))).contains("It has 7 nights a week instead of 0.");
    }

    private static List<String> differences(CareLevel after) {
        return NOW.differences(after, 30);
    }
}
