package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.refusal.Refusal;

class ConfirmationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final OfferAnswer YES = OfferAnswer.ACCEPTED;

    static Stream<Arguments> mistakesOfDischarge() {
        return Stream.of(
                Arguments.of("goingHome", discharge(null, TODAY, null, YES, null)),
                Arguments.of("dischargeOn", discharge(true, null, null, YES, null)),
                Arguments.of("dischargeOn", discharge(true, TODAY.minusYears(2), null, YES, null)),
                Arguments.of("note", discharge(true, TODAY.minusDays(4), null, YES, null)),
                Arguments.of("plannedStartOn", discharge(true, TODAY.minusDays(1), TOMORROW, YES, null)),
                Arguments.of("dischargeOn", discharge(true, TODAY.plusYears(2), null, YES, null)),
                Arguments.of("plannedStartOn", discharge(true, TODAY, TODAY.minusDays(1), YES, null)),
                Arguments.of("plannedStartOn", discharge(true, TODAY, TOMORROW, YES, null)),
                Arguments.of("note", discharge(true, TODAY, null, YES, "x".repeat(5_000))),
                Arguments.of("note", discharge(false, null, null, null, "x".repeat(5_000))));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfDischarge")
    void ofADischargeNamesTheFieldThatIsMissingOrWrong(String field, DischargeConfirmation told) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Confirmation.of(told, null, TODAY, 3, "access-team"))
                .withMessageEndingWith(".")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    static Stream<Arguments> mistakesOfStepUp() {
        return Stream.of(
                Arguments.of("stepUpGoesAhead", new StepUpConfirmation(null, TODAY, YES, false, null)),
                Arguments.of("plannedStartOn", new StepUpConfirmation(true, null, YES, false, null)),
                Arguments.of("plannedStartOn", new StepUpConfirmation(true, TODAY.minusDays(1), YES, false, null)),
                Arguments.of("note", new StepUpConfirmation(true, TODAY, YES, false, "x".repeat(5_000))));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfStepUp")
    void ofAStepUpNamesTheFieldThatIsMissingOrWrong(String field, StepUpConfirmation told) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Confirmation.of(told, TODAY, "access-team"))
                .withMessageEndingWith(".")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    @Tag("KEN-05")
    void thatGoesAheadWithoutAnOfferIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> Confirmation.of(discharge(true, TODAY, null, null, null), null, TODAY, 3, "access-team"))
                .withMessageContaining("Offer the person reablement")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("offer"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        Confirmation.of(new StepUpConfirmation(true, TODAY, null, false, null), TODAY, "access-team"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("offer"));
    }

    @Test
    void startsSupportOnTheDayOfDischargeUnlessSaidOtherwise() {
        Confirmation confirmed =
                Confirmation.of(discharge(true, TOMORROW, null, YES, null), null, TODAY, 3, "access-team");
        Confirmation earlier =
                Confirmation.of(discharge(true, TOMORROW, TODAY, YES, null), null, TODAY, 3, "access-team");

        assertThat(confirmed.plannedStartOn()).isEqualTo(TOMORROW);
        assertThat(earlier.plannedStartOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 3", "2026-11-23, 0", "2026-11-25, 0", ", "})
    @Tag("KEN-08")
    void countsTheDaysFromBeingMedicallyFitToGoingHome(@Nullable LocalDate medicallyFitOn, @Nullable Integer delay) {
        Confirmation confirmed =
                Confirmation.of(discharge(true, TODAY, null, YES, null), medicallyFitOn, TODAY, 3, "access-team");

        assertThat(confirmed.delayDays()).isEqualTo(delay);
    }

    /** F2: discharged on Saturday, told on Monday. */
    @Test
    void ofADischargeThatIsPastKeepsItsTrueDayAndStartsSupportAtOnce() {
        Confirmation late = Confirmation.of(
                discharge(true, TODAY.minusDays(2), null, YES, null), TODAY.minusDays(5), TODAY, 3, "access-team");
        Confirmation later = Confirmation.of(
                discharge(true, TODAY.minusDays(10), null, YES, "The ward forgot to ring."),
                null,
                TODAY,
                3,
                "access-team");

        assertThat(late.dischargeOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(late.delayDays()).isEqualTo(3);
        assertThat(late.plannedStartOn()).isEqualTo(TODAY);
        assertThat(later.dischargeOn()).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    void thatNobodyIsComingNeedsNothingMore() {
        Confirmation stays =
                Confirmation.of(discharge(false, null, null, null, "Unwell."), null, TODAY, 3, "access-team");

        assertThat(stays.offer()).isNull();
        assertThat(stays.dischargeOn()).isNull();
        assertThat(stays.note()).isEqualTo("Unwell.");
    }

    // F4, the discharge is moved: a discharge, its start and bridging as confirmed; the new discharge; the start that
    // follows

    @ParameterizedTest
    @CsvSource({
        // nobody bridges: support begins with the discharge, and never before today
        "1, 1, false, 3, 3",
        "4, 4, false, 1, 1",
        "4, 2, false, 5, 5",
        "4, 4, false, -2, 0",
        // somebody bridges until the service can start: that day stays, if it still lies ahead
        "1, 5, true, 3, 5",
        "1, 5, true, 5, 5",
        "1, 5, true, 7, 7",
        "3, 5, true, 1, 5",
        // care was asked for because there is no place yet
        "1, 1, true, 3, 3"
    })
    void supportBeginsWithTheNewDayUnlessSomebodyBridgesTheDaysUntilThen(
            int discharge, int start, boolean bridged, int moved, int expected) {
        Confirmation confirmed = confirmed(discharge, start, bridged);

        assertThat(confirmed.moved(on(moved), null, null, TODAY).start()).isEqualTo(on(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false, 3, 3, false",
        "1, 1, false, 3, 4, true",
        "1, 5, true, 3, 5, true",
        "1, 5, true, 5, 5, false",
        "1, 1, true, 3, 3, true",
        "4, 4, false, -2, 0, false",
        "4, 4, false, -2, 1, true"
    })
    void careIsNeededBeforeAStartThatIsLaterThanTheDischarge(
            int discharge, int start, boolean bridged, int moved, int newStart, boolean needed) {
        Confirmation wished = confirmed(discharge, start, bridged).moved(on(moved), on(newStart), null, TODAY);

        assertThat(wished.startingOn(on(newStart), TODAY).bridgingNeeded()).isEqualTo(needed);
    }

    @Test
    @Tag("KEN-08")
    void theDelayIsCountedAgain() {
        Confirmation confirmed = confirmed(1, 1, false);

        assertThat(confirmed.moved(on(4), null, on(-1), TODAY).delayDays()).isEqualTo(5);
        assertThat(confirmed.moved(on(4), null, on(5), TODAY).delayDays()).isZero();
    }

    /** F4: nobody told since when the person was fit, and the ward puts the discharge off twice. */
    @Test
    @Tag("KEN-08")
    void whatADischargeIsPutOffByIsDelay() {
        Confirmation confirmed = confirmed(1, 1, false);

        Confirmation later = confirmed.moved(on(4), null, null, TODAY);
        assertThat(later.delayDays()).isEqualTo(3);
        assertThat(later.moved(on(3), null, null, TODAY).delayDays()).isEqualTo(2);
        assertThat(confirmed.moved(on(0), null, null, TODAY).delayDays()).isZero();
    }

    private static Confirmation confirmed(int discharge, int start, boolean bridged) {
        return new Confirmation(on(discharge), 0, on(start), YES, null, "access-team", bridged);
    }

    private static LocalDate on(int day) {
        return TODAY.plusDays(day);
    }

    private static DischargeConfirmation discharge(
            @Nullable Boolean goingHome,
            @Nullable LocalDate dischargeOn,
            @Nullable LocalDate plannedStartOn,
            @Nullable OfferAnswer offer,
            @Nullable String note) {
        return new DischargeConfirmation(goingHome, dischargeOn, plannedStartOn, offer, false, note, null);
    }
}
