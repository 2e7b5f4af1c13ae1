package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class BridgingCareTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DISCHARGE = TODAY.plusDays(2);

    private final BridgingCare care = new BridgingCare(1, DISCHARGE);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("provider", told(" ", DISCHARGE, 14, "7")),
                Arguments.of("firstBridgingDay", told("Care Ltd", null, 14, "7")),
                Arguments.of("firstBridgingDay", told("Care Ltd", DISCHARGE.plusDays(1), 14, "7")),
                Arguments.of("firstBridgingDay", told("Care Ltd", DISCHARGE.minusDays(8), 14, "7")),
                Arguments.of("visitsPerWeek", told("Care Ltd", DISCHARGE, null, "7")),
                Arguments.of("visitsPerWeek", told("Care Ltd", DISCHARGE, 0, "7")),
                Arguments.of("hoursPerWeek", told("Care Ltd", DISCHARGE, 14, null)),
                Arguments.of("hoursPerWeek", told("Care Ltd", DISCHARGE, 14, "-1")),
                Arguments.of("hoursPerWeek", told("Care Ltd", DISCHARGE, 14, "0.333")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesTheFieldThatIsMissingOrWrong(String field, BridgingArrangement told) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> care.arrange(told, TODAY, "broker"))
                .withMessageEndingWith(".")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    @Tag("KEN-06")
    void startsNoLaterThanTheDischargeAndEndsNoEarlierThanTheService() {
        assertThat(care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker"))
                .isFalse();
        care.over(DISCHARGE.plusDays(4), DISCHARGE.plusDays(4));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> care.end(DISCHARGE.plusDays(3), null, DISCHARGE.plusDays(4)))
                .withMessageContaining("nobody is without care until then");
        care.end(DISCHARGE.plusDays(4), null, DISCHARGE.plusDays(4));
        assertThat(care.view().status()).isEqualTo(BridgingStatus.ENDED);
    }

    @Test
    void afterTheDischargeItMayComeLateAndThatIsSaid() {
        assertThat(care.arrange(told("Care Ltd", DISCHARGE.plusDays(1), 14, "7"), DISCHARGE.plusDays(1), "broker"))
                .isTrue();
    }

    /** S3: nobody waits from morning to evening. */
    @Test
    void comesAtTimesThatSomebodyCanWaitFor() {
        for (String vague : List.of("whenever", "as agreed", "flexible")) {
            BridgingArrangement told = new BridgingArrangement("Care Ltd", DISCHARGE, 14, BigDecimal.TEN, vague, null);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> care.arrange(told, TODAY, "broker"))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("visitTimes"));
        }
        BridgingArrangement told =
                new BridgingArrangement("Care Ltd", DISCHARGE, 14, BigDecimal.TEN, "Mornings and bedtime", null);

        care.arrange(told, TODAY, "broker");

        assertThat(care.view().visitTimes()).isEqualTo("Mornings and bedtime");
    }

    @Test
    void isArrangedOnce() {
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker"))
                .withMessageContaining("broker has already arranged");
    }

    /** S3: the provider withdraws on day two; somebody else is found, and managers hear of it again. */
    @Test
    void isArrangedAgainWhereItFailed() {
        LocalDate dayTwo = DISCHARGE.plusDays(1);
        assertThat(care.escalate(Instant.EPOCH)).isTrue();
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> care.fail(DISCHARGE.minusDays(1), dayTwo));
        assertThat(care.fail(dayTwo, dayTwo)).isEqualTo("Care Ltd");

        assertThat(care.view().status()).isEqualTo(BridgingStatus.NEEDED);
        assertThat(care.view().neededFrom()).isEqualTo(dayTwo);
        assertThat(care.escalate(Instant.EPOCH)).isTrue();
        assertThat(care.arrange(told("Other Ltd", dayTwo, 14, "7"), dayTwo, "broker"))
                .isFalse();
        assertThat(care.view().provider()).isEqualTo("Other Ltd");
    }

    /** F4: nobody bridges days on which the person is still on the ward. */
    @Test
    void isArrangedAgainWhereTheDischargeIsMoved() {
        assertThat(care.escalate(Instant.EPOCH)).isTrue();
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");

        assertThat(care.move(DISCHARGE.plusDays(2))).contains("Care Ltd");

        assertThat(care.view().status()).isEqualTo(BridgingStatus.NEEDED);
        assertThat(care.view().neededFrom()).isEqualTo(DISCHARGE.plusDays(2));
        assertThat(care.view().provider()).isNull();
        assertThat(care.escalate(Instant.EPOCH)).isTrue();
        assertThat(care.move(DISCHARGE)).isEmpty();
    }

    /** It was over, as the service was to start on the day of discharge; now the person goes home sooner. */
    @Test
    void isNeededAnewOnceABrokerHasEndedWhatWasArranged() {
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");
        care.over(null, TODAY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> care.move(DISCHARGE.plusDays(1)))
                .withMessageContaining("Ask a broker to end it first.");
        care.end(null, null, TODAY);

        assertThat(care.move(DISCHARGE.plusDays(1))).isEmpty();

        assertThat(care.view().status()).isEqualTo(BridgingStatus.NEEDED);
        assertThat(care.over(null, TODAY)).isTrue();
    }

    @Test
    void cannotFailWhereNoneIsRunning() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> care.fail(DISCHARGE, DISCHARGE));
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");
        care.over(DISCHARGE, DISCHARGE);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> care.fail(DISCHARGE, DISCHARGE));
    }

    @Test
    void doesNotEndWhileItIsNeeded() {
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> care.end(DISCHARGE, null, DISCHARGE));
    }

    @Test
    void mayNeverHaveBegunWhereTheServiceWasCancelledBefore() {
        care.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");
        assertThat(care.over(null, TODAY)).isTrue();
        assertThat(care.over(null, TODAY)).isFalse();

        care.end(null, null, TODAY);

        assertThat(care.view().lastDay()).isNull();
    }

    @Test
    void isEscalatedOnceAndOnlyUntilItIsArranged() {
        assertThat(care.escalate(Instant.EPOCH)).isTrue();
        assertThat(care.escalate(Instant.EPOCH)).isFalse();
        BridgingCare arranged = new BridgingCare(2, DISCHARGE);
        arranged.arrange(told("Care Ltd", DISCHARGE, 14, "7"), TODAY, "broker");
        assertThat(arranged.escalate(Instant.EPOCH)).isFalse();
    }

    private static BridgingArrangement told(
            String provider, @Nullable LocalDate first, @Nullable Integer visits, @Nullable String hours) {
        return new BridgingArrangement(
                provider, first, visits, hours == null ? null : new BigDecimal(hours), "8am and 6pm", null);
    }
}
