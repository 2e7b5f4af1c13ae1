package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class PersonTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = "9990000018";

    private final Person ada = new Person(PersonExamples.told(PersonExamples.ada(NUMBER), TODAY));

    @BeforeEach
    void isOnRecord() {
        ReflectionTestUtils.setField(ada, "id", 1L);
    }

    @Test
    void isShownWithWhatIsNeededToSpeakWithThem() {
        PersonSummary shown = ada.summary();

        assertThat(shown.reference()).isEqualTo("PER-000001");
        assertThat(shown.name()).isEqualTo("Ada Example");
        assertThat(shown.initials()).isEqualTo("AE");
        assertThat(shown.communicationNeeds())
                .containsExactlyInAnyOrder(CommunicationNeed.LARGE_PRINT, CommunicationNeed.LONGER_APPOINTMENT);
        assertThat(shown.representatives())
                .containsExactly(new PersonSummary.Representative(
                        "Ben Example", RepresentativeAuthority.NEXT_OF_KIN, "01622 000001", null, null));
    }

    @Test
    @Tag("COV-03")
    void hasTheirUnpaidCarerOnRecord() {
        assertThat(ada.summary().unpaidCarerName()).isEqualTo("Ben Example");
    }

    @Test
    void keepsWhatWasLeftOutWhenReferredAgain() {
        PersonDetails again = new PersonDetails(
                NUMBER,
                "Ada Mary",
                "Example",
                PersonExamples.BORN.toString(),
                null,
                "CV1 5RR",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);

        List<Change> changes = ada.bringUpToDate(PersonExamples.told(again, TODAY));

        assertThat(changes)
                .containsExactly(
                        new Change("Name", "Ada Example", "Ada Mary Example"),
                        new Change("Postcode", "ME14 1XQ", "CV1 5RR"));
        PersonSummary shown = ada.summary();
        assertThat(shown.givenName()).isEqualTo("Ada Mary");
        assertThat(shown.postcode()).isEqualTo("CV1 5RR");
        assertThat(shown.telephone()).isEqualTo("01622 000000");
        assertThat(shown.communicationNeeds()).hasSize(2);
        assertThat(shown.representatives()).hasSize(1);
        assertThat(shown.unpaidCarerName()).isEqualTo("Ben Example");
    }

    @Test
    void isNeverMergedWithSomebodyOfAnotherBirthDate() {
        Particulars other = PersonExamples.told(PersonExamples.ada(NUMBER, PersonExamples.BORN.plusDays(1)), TODAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ada.bringUpToDate(other))
                .withMessageContaining("another date of birth")
                .withMessageNotContaining("1941")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dateOfBirth"));
    }

    @Test
    void isNeverMergedWithSomebodyOfAnotherName() {
        Particulars other = PersonExamples.told(
                new PersonDetails(
                        NUMBER,
                        "Eve",
                        "Example",
                        "1941-05-17",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true),
                TODAY);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> ada.bringUpToDate(other))
                .withMessageContaining("PER-000001")
                .withMessageNotContaining("Ada");
        assertThat(ada.summary().givenName()).isEqualTo("Ada");
    }

    @Test
    void keepsTheExactBirthDateWhereOnlyAYearIsTold() {
        Particulars yearAlone = PersonExamples.told(
                new PersonDetails(
                        NUMBER, "Ada", "Example", "1941", null, null, null, null, null, null, null, null, null, false),
                TODAY);

        ada.bringUpToDate(yearAlone);

        assertThat(ada.summary().dateOfBirth()).isEqualTo(PersonExamples.BORN);
        assertThat(ada.summary().birthDateEstimated()).isFalse();
    }

    @Test
    void isPutRightAsAWholeAndTellsWhatWasWrong() {
        PersonDetails right = new PersonDetails(
                NUMBER,
                "Ida",
                "Example",
                "1938",
                "1 Sample Street, Millbrook",
                "ME14 1XQ",
                null,
                EthnicGroup.WHITE_BRITISH,
                Set.of(),
                "English",
                null,
                "Ben Example",
                null,
                false);

        List<Change> changes = ada.correct(PersonExamples.told(right, TODAY));

        assertThat(changes)
                .containsExactly(
                        new Change("Name", "Ada Example", "Ida Example"),
                        new Change("Date of birth", "1941-05-17", "about 1938"),
                        new Change("Telephone", "01622 000000", null),
                        new Change("Communication needs", "Large print, Longer appointment", null));
        assertThat(ada.summary().telephone()).isNull();
        assertThat(ada.summary().representatives()).hasSize(1);
    }

    @Test
    void diesOnce() {
        boolean news = ada.die(TODAY.minusDays(1), TODAY);
        boolean newsAgain = ada.die(TODAY.minusDays(1), TODAY);

        assertThat(news).isTrue();
        assertThat(newsAgain).isFalse();
        assertThat(ada.summary().dateOfDeath()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void cannotDieOnAnotherDayAsWell() {
        ada.die(TODAY.minusDays(1), TODAY);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> ada.die(TODAY, TODAY))
                .withMessageContaining("already on record");
    }

    @Test
    void cannotDieTomorrowOrBeforeBirth() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ada.die(TODAY.plusDays(1), TODAY))
                .withMessageContaining("future");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ada.die(PersonExamples.BORN.minusDays(1), TODAY))
                .withMessageContaining("before the person was born");
        assertThat(ada.summary().dateOfDeath()).isNull();
    }

    @Test
    void isNotReferredOnceDead() {
        ada.die(TODAY, TODAY);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> ada.bringUpToDate(PersonExamples.told(PersonExamples.ada(NUMBER), TODAY)))
                .withMessageContaining("has died");
    }
}
