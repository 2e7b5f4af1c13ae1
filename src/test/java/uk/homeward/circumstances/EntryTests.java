package uk.homeward.circumstances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Refusal;

class EntryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReturnLists lists = new ReturnLists();
    private final Circumstances circumstances = new Circumstances("PER-000001");

    static Stream<Arguments> whatIsMissing() {
        return Stream.of(
                Arguments.of(new TemporaryAddress(null, null, TODAY, null), "address"),
                Arguments.of(new TemporaryAddress("4 Sample Street", null, null, null), "fromOn"),
                Arguments.of(new TemporaryAddress("4 Sample Street", null, TODAY, TODAY.minusDays(1)), "untilOn"),
                Arguments.of(new Carer(null, "Daughter", null, null), "personReference"),
                Arguments.of(new Carer("PER-000002", " ", null, null), "relationship"),
                Arguments.of(new Advocate("Eve", null, null, null, null), "kind"),
                Arguments.of(
                        new CapacityDecision(
                                "Where to live", TODAY.plusDays(1), "Dr Who", CapacityOutcome.HAS_CAPACITY),
                        "assessedOn"),
                Arguments.of(new CapacityDecision("Where to live", TODAY, "Dr Who", null), "outcome"),
                Arguments.of(
                        new CapacityDecision("Where to live", TODAY, null, CapacityOutcome.HAS_CAPACITY), "assessedBy"),
                Arguments.of(new Consent("Share with the surgery", null, null), "givenOn"),
                Arguments.of(new Consent("Share with the surgery", TODAY, TODAY.minusDays(1)), "withdrawnOn"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsMissing(Entry<?> entry, String field) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> entry.checked(TODAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void anAddressForATimeHoldsFromItsFirstDayToItsLast() {
        TemporaryAddress daughters =
                new TemporaryAddress("4 Sample Street", "ME14 1XQ", TODAY, TODAY.plusDays(13)).checked(TODAY);

        assertThat(daughters.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(daughters.holdsOn(TODAY)).isTrue();
        assertThat(daughters.holdsOn(TODAY.plusDays(13))).isTrue();
        assertThat(daughters.holdsOn(TODAY.plusDays(14))).isFalse();
        assertThat(daughters.told()).isEqualTo("4 Sample Street, ME14 1XQ from 23 November 2026 until 6 December 2026");
    }

    @Test
    void capacityIsSaidOfOneDecisionAndTheOldEntryIsTold() {
        CapacityDecision before = new CapacityDecision("Where to live", TODAY, "Dr Who", CapacityOutcome.NOT_CONCLUDED);
        CapacityDecision after = new CapacityDecision("Where to live", TODAY, "Dr Who", CapacityOutcome.HAS_CAPACITY);

        circumstances.correct(EntryKind.CAPACITY, List.of(before));
        List<Change> changes = circumstances.correct(EntryKind.CAPACITY, List.of(after));

        assertThat(changes)
                .containsExactly(
                        new Change("Capacity", before.told(), null), new Change("Capacity", null, after.told()));
        assertThat(circumstances.view().capacityDecisions()).containsExactly(after);
        assertThat(circumstances.correct(EntryKind.CAPACITY, List.of(after))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfTheReturnHasItsListInEachRelease(ReturnField field) {
        assertThat(lists.of(field, LocalDate.of(2026, 4, 1))).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lists.of(field, LocalDate.of(2024, 4, 1))).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aListHoldsFromTheDayOfItsRelease() {
        String addedByReleaseTwo = "Social support: Support to unpaid carer";

        assertThat(lists.of(ReturnField.PRIMARY_SUPPORT_REASON, LocalDate.of(2025, 6, 30)))
                .doesNotContain(addedByReleaseTwo);
        assertThat(lists.of(ReturnField.PRIMARY_SUPPORT_REASON, LocalDate.of(2025, 7, 1)))
                .contains(addedByReleaseTwo);
    }

    @Test
    void anAnswerIsOneOfTheListOrStaysAsItWas() {
        ReturnAnswers told = new ReturnAnswers("g82004", Map.of(ReturnField.DEMENTIA, "Yes"));

        ReturnAnswers checked = told.checked(lists, ReturnAnswers.NONE, TODAY);

        assertThat(checked.gpPractice()).isEqualTo("G82004");
        ReturnAnswers former = new ReturnAnswers(null, Map.of(ReturnField.DEMENTIA, "Suspected"));
        assertThat(former.checked(lists, former, TODAY).values()).containsEntry(ReturnField.DEMENTIA, "Suspected");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> former.checked(lists, ReturnAnswers.NONE, TODAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("DEMENTIA"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReturnAnswers("surgery", null).checked(lists, ReturnAnswers.NONE, TODAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("gpPractice"));
    }
}
