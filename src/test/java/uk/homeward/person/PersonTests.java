package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class PersonTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = "9990000018";

    private final Person ada = new Person(Particulars.of(PersonExamples.ada(NUMBER), TODAY));

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
                        "Ben Example", RepresentativeAuthority.NEXT_OF_KIN, "01622 000001"));
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
                PersonExamples.BORN,
                null,
                "CV1 5RR",
                null,
                null,
                null,
                null,
                null,
                null);

        ada.bringUpToDate(Particulars.of(again, TODAY));

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
        Particulars other = Particulars.of(PersonExamples.ada(NUMBER, PersonExamples.BORN.plusDays(1)), TODAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ada.bringUpToDate(other))
                .withMessageContaining("another date of birth")
                .withMessageNotContaining("1941")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dateOfBirth"));
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
                .isThrownBy(() -> ada.bringUpToDate(Particulars.of(PersonExamples.ada(NUMBER), TODAY)))
                .withMessageContaining("has died");
    }
}
