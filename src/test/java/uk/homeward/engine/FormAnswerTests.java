package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.refusal.Refusal;

class FormAnswerTests {

    private enum Choice {
        ACCEPT,
        REFUSE
    }

    @Test
    void textIsTrimmedAndBlankIsNothing() throws IOException {
        assertThat(answers("note", "  Walks to the shop. ").text("note")).isEqualTo("Walks to the shop.");
        assertThat(answers("note", "   ").text("note")).isNull();
        assertThat(answers("note", null).text("note")).isNull();
    }

    @Test
    void textMayHaveFourThousandCharactersAndNoMore() throws IOException {
        assertThat(answers("note", "a".repeat(4_000)).text("note")).hasSize(4_000);

        refused(
                () -> answers("note", "a".repeat(4_001)).text("note"),
                "“Note” may have at most 4,000 characters; this has 4,001.");
        refused(
                () -> answers("short", "a".repeat(11)).text("short"),
                "“Short note” may have at most 10 characters; this has 11.");
    }

    @Test
    void whatCannotBeReadIsRefusedAndWhatNobodySeesIsNothing() throws IOException {
        refused(
                () -> answers("note", "bell\u0007").text("note"),
                "“Note” holds characters that cannot be read. Type it again instead of pasting it.");
        assertThat(answers("note", "\u200b").text("note")).isNull();
        assertThat(answers("note", "Walks\u200b alone.").text("note")).isEqualTo("Walks alone.");
    }

    @Test
    void refusesWhatIsNoText() {
        refused(() -> answers("note", 7).text("note"), "“Note” must be text.");
    }

    @Test
    void aDayIsADay() throws IOException {
        assertThat(answers("on", "2026-12-24").date("on")).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(answers("on", null).date("on")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "24/12/2026",
                "2026-02-30",
                "2026-12-24T14:30+00:00",
                "0026-12-24",
                "1899-12-31",
                "2201-01-01"
            })
    void refusesWhatIsNoDay(String typed) {
        refused(() -> answers("on", typed).date("on"), "“Day” must be a date, for example 24 December 2026.");
    }

    @Test
    void numbersArriveInManyShapes() throws IOException {
        assertThat(answers("hours", 10).hours("hours")).isEqualByComparingTo("10");
        assertThat(answers("hours", 10.25).hours("hours")).isEqualByComparingTo("10.25");
        assertThat(answers("hours", "10.5").hours("hours")).isEqualByComparingTo(new BigDecimal("10.5"));
        assertThat(answers("hours", "1:30").hours("hours")).isEqualByComparingTo("1.5");
        assertThat(answers("score", 7.0).wholeNumber("score")).isEqualTo(7);
        assertThat(answers("score", "7").wholeNumber("score")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "1:3", "1,250", "1e999999999", "NaN", "1e-999999999", "99999999999999999999999"})
    void refusesWhatIsNoNumber(String typed) {
        refused(() -> answers("hours", typed).hours("hours"), "“Hours” must be hours, for example 1.5, 1:30 or 1h30.");
    }

    @Test
    void aNumberKeepsToTheLimitsOfItsForm() {
        refused(() -> answers("hours", true).hours("hours"), "“Hours” must be a number.");
        refused(() -> answers("score", 0).wholeNumber("score"), "“Score” must be at least 1.");
        refused(() -> answers("score", 11).wholeNumber("score"), "“Score” must be at most 10.");
        refused(() -> answers("score", 7.5).wholeNumber("score"), "“Score” must be a whole number.");
        refused(() -> answers("score", "\u0663").wholeNumber("score"), "“Score” must be a number.");
        refused(() -> answers("hours", "168:30").hours("hours"), "“Hours” must be at most 168.");
        refused(() -> answers("hours", "0").hours("hours"), "“Hours” must be at least 0.25.");
        refused(() -> answers("hours", 7.125).hours("hours"), "“Hours” may have at most 2 decimal places.");
    }

    @Test
    void aBoxIsTickedOrNot() throws IOException {
        assertThat(answers("agreed", true).ticked("agreed")).isTrue();
        assertThat(answers("agreed", false).ticked("agreed")).isFalse();
        assertThat(answers("agreed", null).ticked("agreed")).isFalse();

        refused(() -> answers("agreed", "maybe").ticked("agreed"), "“Agreed” must be ticked or left empty.");
    }

    @Test
    void aChoiceIsOneOfTheOptions() throws IOException {
        assertThat(answers("answer", "ACCEPT").choice("answer", Choice.class)).isEqualTo(Choice.ACCEPT);

        refused(
                () -> answers("answer", "PERHAPS").choice("answer", Choice.class),
                "Choose one of the options for “Answer”.");
    }

    @Test
    void whatTheFormRequiresIsAskedForUnlessAConditionMayHideIt() throws IOException {
        refused(() -> answers("answer", "").choice("answer", Choice.class), "Fill in “Answer”.");

        assertThat(answers("hidden", null).text("hidden")).isNull();
    }

    @Test
    void aRefusalNamesItsField() {
        assertThatThrownBy(() -> answers("on", "soon").date("on"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("on"));
    }

    private static void refused(ThrowingCallable reading, String sentence) {
        assertThatThrownBy(reading).isInstanceOf(Refusal.class).hasMessage(sentence);
    }

    private static FormAnswers answers(String key, @Nullable Object value) throws IOException {
        Map<String, Object> values = new HashMap<>();
        if (value != null) {
            values.put(key, value);
        }
        try (InputStream form = FormAnswerTests.class.getResourceAsStream("/probe/probe.form")) {
            return new FormAnswers(new DeclaredForm(new ObjectMapper().readTree(form)), values);
        }
    }
}
