package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class FoundGapTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final FoundGap gap =
            new FoundGap(1, new MarketGap("WAV-000001", "High Peak", CareNeed.NIGHT, 110), TODAY.plusDays(14), TODAY);

    @Test
    @Tag("DER-26")
    void whatIsOpenIsNotAskedAgainAndWhatIsAnsweredOnItsDay() {
        assertThat(gap.asksAgain(TODAY.plusYears(1))).isFalse();

        gap.answer(GapAnswer.CONTRACT, "Two more workers.", TODAY.plusDays(7), TODAY, "commissioner");

        assertThat(gap.asksAgain(TODAY.plusDays(6))).isFalse();
        assertThat(gap.asksAgain(TODAY.plusDays(7))).isTrue();
    }

    @Test
    @Tag("DER-26")
    void whatIsFilledIsWorkAgainWhereItIsMissedAgain() {
        assertThat(gap.fill(TODAY)).as("somebody had it to do").isTrue();
        assertThat(gap.fill(TODAY.plusDays(1))).isFalse();

        assertThat(gap.asksAgain(TODAY.plusDays(1))).isTrue();
        assertThatThrownBy(() -> gap.answer(GapAnswer.KEPT, "So be it.", TODAY, TODAY, "commissioner"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anAnswerSaysWhatIsDoneWithWhomAndByWhen() {
        assertThatThrownBy(() -> gap.answer(null, "Agreed.", TODAY, TODAY, "commissioner"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Choose what is done about the gap.");
        assertThatThrownBy(() -> gap.answer(GapAnswer.KEPT, " ", TODAY, TODAY, "commissioner"))
                .hasMessage("Say with whom what was agreed.");
        assertThatThrownBy(() -> gap.answer(GapAnswer.KEPT, "Agreed.", null, TODAY, "commissioner"))
                .hasMessage("Give the day on which the hours are to be there.");
    }
}
