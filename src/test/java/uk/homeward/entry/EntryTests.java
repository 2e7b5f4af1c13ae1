package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.council.EntryRoute;
import uk.homeward.refusal.Conflict;

class EntryTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    enum Verb {
        CONFIRM,
        CANCEL,
        ESCALATE
    }

    /** Every verb in every status: the status that it leads to, or nothing where it is refused. */
    static Stream<Arguments> everyStatusAndVerb() {
        return Arrays.stream(EntryStatus.values()).flatMap(status -> Arrays.stream(Verb.values())
                .map(verb -> Arguments.of(status, verb, expected(status, verb))));
    }

    private static @Nullable EntryStatus expected(EntryStatus status, Verb verb) {
        return switch (verb) {
            case CONFIRM -> status == EntryStatus.EXPECTED ? EntryStatus.SERVICE_AGREED : null;
            case CANCEL ->
                status == EntryStatus.EXPECTED || status == EntryStatus.SERVICE_AGREED ? EntryStatus.CANCELLED : null;
            case ESCALATE -> status;
        };
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndVerb")
    void goesOnlyWhereItsStatusAllows(EntryStatus status, Verb verb, @Nullable EntryStatus expected) {
        Entry entry = in(status);

        if (expected == null) {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> act(entry, verb))
                    .withMessageEndingWith(".");
            assertThat(entry.status()).isEqualTo(status);
        } else {
            act(entry, verb);
            assertThat(entry.status()).isEqualTo(expected);
        }
    }

    @Test
    void saysWhoConfirmedItAlready() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> act(in(EntryStatus.OFFER_DECLINED), Verb.CONFIRM))
                .withMessageStartingWith("access-team has already confirmed this.");
    }

    @Test
    void tellsOfADelayOnceAndOnlyWhileItIsExpected() {
        Entry entry = in(EntryStatus.EXPECTED);

        assertThat(entry.escalate(NOW)).isTrue();
        assertThat(entry.escalate(NOW)).isFalse();
        assertThat(in(EntryStatus.SERVICE_AGREED).escalate(NOW)).isFalse();
    }

    private static void act(Entry entry, Verb verb) {
        switch (verb) {
            case CONFIRM -> entry.confirm(told(OfferAnswer.ACCEPTED), false);
            case CANCEL -> entry.cancel("Unwell.");
            case ESCALATE -> entry.escalate(NOW);
        }
    }

    private static Entry in(EntryStatus status) {
        Entry entry = new Entry(1, EntryRoute.STEP_DOWN);
        switch (status) {
            case EXPECTED -> {}
            case SERVICE_AGREED -> entry.confirm(told(OfferAnswer.ACCEPTED), false);
            case OFFER_DECLINED -> entry.confirm(told(OfferAnswer.DECLINED), false);
            case NOT_GOING_AHEAD -> entry.confirm(told(null), false);
            case CANCELLED -> entry.cancel("Unwell.");
            case JOINED -> entry.join(told(OfferAnswer.ACCEPTED));
        }
        return entry;
    }

    private static Confirmation told(@Nullable OfferAnswer offer) {
        return new Confirmation(TODAY, null, TODAY, offer, null, "access-team", null);
    }
}
