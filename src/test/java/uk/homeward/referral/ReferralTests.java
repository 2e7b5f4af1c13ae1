package uk.homeward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.homeward.referral.ReferralExamples.NOW;
import static uk.homeward.referral.ReferralExamples.TODAY;
import static uk.homeward.referral.ReferralExamples.fromHospital;
import static uk.homeward.referral.ReferralExamples.fromTheCommunity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.council.Councils;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.referral.ReferralExamples.Asked;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class ReferralTests {

    enum Verb {
        PROPOSE(referral -> referral.propose(Destination.STEP_DOWN)),
        TRIAGE(referral -> referral.triage(towards(Destination.STEP_DOWN))),
        CLOSE(referral -> referral.triage(towards(Destination.INFORMATION_AND_ADVICE))),
        ESCALATE(referral -> referral.escalateTriage(NOW)),
        WITHDRAW(referral -> referral.withdraw("No longer wanted.")),
        CONCLUDE(referral -> referral.conclude("NFA: Support ended as planned", true));

        private final Consumer<Referral> act;

        Verb(Consumer<Referral> act) {
            this.act = act;
        }
    }

    /** Every verb in every status: the status that it leads to, or nothing where it is refused. */
    static Stream<Arguments> everyStatusAndVerb() {
        return Arrays.stream(ReferralStatus.values()).flatMap(status -> Arrays.stream(Verb.values())
                .map(verb -> Arguments.of(status, verb, expected(status, verb))));
    }

    private static @Nullable ReferralStatus expected(ReferralStatus status, Verb verb) {
        if (verb == Verb.ESCALATE) {
            return status;
        }
        return switch (status) {
            case RECEIVED ->
                switch (verb) {
                    case PROPOSE -> ReferralStatus.RECEIVED;
                    case TRIAGE -> ReferralStatus.TRIAGED;
                    case CLOSE -> ReferralStatus.CLOSED;
                    case WITHDRAW -> ReferralStatus.WITHDRAWN;
                    default -> null;
                };
            case TRIAGED ->
                switch (verb) {
                    case WITHDRAW -> ReferralStatus.WITHDRAWN;
                    case CONCLUDE -> ReferralStatus.CONCLUDED;
                    default -> null;
                };
            case CLOSED, WITHDRAWN, CONCLUDED -> null;
        };
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndVerb")
    void goesOnlyWhereItsStatusAllows(ReferralStatus status, Verb verb, @Nullable ReferralStatus expected) {
        Referral referral = in(status);

        if (expected == null) {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> verb.act.accept(referral))
                    .withMessageEndingWith(".");
            assertThat(referral.status()).isEqualTo(status);
        } else {
            verb.act.accept(referral);
            assertThat(referral.status()).isEqualTo(expected);
        }
    }

    /** Whoever refers out of the community in an emergency has a response in two hours, and a triage before that. */
    @ParameterizedTest
    @CsvSource({
        "HOSPITAL_WARD, false, 24, 48",
        "HOSPITAL_WARD, true, 4, 2",
        "GP, false, 24, 48",
        "GP, true, 2, 2",
        "COMMUNITY_NURSE, true, 2, 2",
        "URGENT_COMMUNITY_RESPONSE, true, 2, 2",
        "UNPAID_CARER, true, 2, 2",
    })
    @Tag("COV-15")
    @Tag("HAM-04")
    void isDueWithinTheCouncilsHoursFromItsReceipt(ReferralSource source, boolean urgent, int triage, int response) {
        Referral referral = received(
                urgent
                        ? fromHospital().source(source).urgently()
                        : fromHospital().source(source));

        ReferralView view = referral.view();

        assertThat(Duration.between(view.receivedAt(), view.triageDueAt())).isEqualTo(Duration.ofHours(triage));
        assertThat(Duration.between(view.receivedAt(), view.urgentResponseAt())).isEqualTo(Duration.ofHours(response));
        assertThat(referral.received().triageDueAt()).isEqualTo(view.triageDueAt());
    }

    /** Friday evening, and the night in which the clocks go back: hours of the clock, not of the office. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27T19:50:00Z", "2026-10-25T00:30:00Z", "2026-12-25T10:00:00Z"})
    @Tag("HAM-04")
    void anUrgentClockRunsAtNightAndAtWeekends(Instant received) {
        Referral urgent = received(fromTheCommunity().urgently(), received);

        assertThat(urgent.view().urgentResponseAt()).isEqualTo(received.plus(Duration.ofHours(2)));
        assertThat(urgent.view().triageDueAt()).isEqualTo(received.plus(Duration.ofHours(2)));
    }

    @Test
    void tellsOfALateTriageOnce() {
        Referral referral = in(ReferralStatus.RECEIVED);

        assertThat(referral.escalateTriage(NOW)).isTrue();
        assertThat(referral.escalateTriage(NOW.plusSeconds(1))).isFalse();
        assertThat(in(ReferralStatus.TRIAGED).escalateTriage(NOW)).isFalse();
    }

    @Test
    void goesElsewhereThanProposedOnlyWithAReason() {
        Referral referral = in(ReferralStatus.RECEIVED);
        referral.propose(Destination.STEP_DOWN);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> referral.expectReasonToOverride(Destination.NHS_SERVICE, null))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("overrideReason"));

        referral.expectReasonToOverride(Destination.NHS_SERVICE, "Needs nursing day and night.");
        referral.expectReasonToOverride(Destination.STEP_DOWN, null);
    }

    @Test
    void saysWhoTriagedItAlready() {
        Referral referral = in(ReferralStatus.TRIAGED);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(referral::expectUntriaged)
                .withMessageStartingWith("access-team has already triaged this referral.");
    }

    @ParameterizedTest
    @CsvSource({
        "STEP_DOWN, Progress to reablement/ST-Max",
        "STEP_UP, Progress to reablement/ST-Max",
        "LIVE_SERVICE, Continuation of support or services",
        "INFORMATION_AND_ADVICE, NFA: Information and advice or signposting",
        "ANOTHER_COUNCIL_SERVICE, NFA: Referral to other service within the local authority",
        "NHS_SERVICE, NFA: Referral to NHS services or NHS funded social care",
        "SUPPORT_DECLINED, NFA: Support declined"
    })
    void hasTheOutcomeOfItsDestinationInTheReturn(Destination destination, String outcome) {
        Referral referral = in(ReferralStatus.RECEIVED);

        referral.triage(towards(destination));

        assertThat(referral.view().cldOutcome()).isEqualTo(outcome);
        assertThat(referral.view().destination()).isEqualTo(destination);
    }

    @ParameterizedTest
    @CsvSource({
        "HOSPITAL_WARD, , Discharge from Hospital",
        "HOSPITAL_WARD, STEP_DOWN, Discharge from Hospital",
        "GP, , Community / Other route",
        "GP, STEP_UP, Diversion from Hospital Services",
        "GP, INFORMATION_AND_ADVICE, Community / Other route",
        "SOCIAL_WORK, STEP_DOWN, Discharge from Hospital",
        "HOSPITAL_THERAPIST, STEP_UP, Diversion from Hospital Services"
    })
    void hasARouteOfAccessInTheReturn(ReferralSource source, @Nullable Destination destination, String route) {
        Referral referral = received(fromHospital().source(source));
        if (destination != null) {
            referral.triage(towards(destination));
        }

        assertThat(referral.view().cldRouteOfAccess()).isEqualTo(route);
    }

    @Test
    void isNoPartOfTheReturnOnceWithdrawn() {
        Referral referral = in(ReferralStatus.TRIAGED);

        referral.withdraw("The family will help.");

        assertThat(referral.view().cldOutcome()).isNull();
    }

    @Test
    void staysWithdrawnWhenTheServiceThatHadAcceptedIsWoundUp() {
        Referral referral = in(ReferralStatus.TRIAGED);
        referral.withdraw("The family will help.");

        referral.conclude("NFA: No services offered for other reason", false);

        assertThat(referral.status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(referral.view().cldOutcome()).isEqualTo("NFA: No services offered for other reason");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> referral.conclude("NFA: Support ended as planned", true));
    }

    @Test
    void keepsItsOwnOutcomeBesideThatOfItsService() {
        Referral referral = in(ReferralStatus.TRIAGED);

        String own = referral.view().cldOutcome();

        referral.conclude("NFA: Support ended as planned", true);

        assertThat(referral.view().cldOutcome()).isEqualTo(own).isEqualTo("Progress to reablement/ST-Max");
        assertThat(referral.view().serviceOutcome()).isEqualTo("NFA: Support ended as planned");
    }

    private static Referral in(ReferralStatus status) {
        Referral referral = received(fromTheCommunity());
        switch (status) {
            case RECEIVED -> {}
            case TRIAGED -> referral.triage(towards(Destination.STEP_UP));
            case CLOSED -> referral.triage(towards(Destination.INFORMATION_AND_ADVICE));
            case WITHDRAWN -> referral.withdraw("No longer wanted.");
            case CONCLUDED -> {
                referral.triage(towards(Destination.STEP_UP));
                referral.conclude("NFA: Support ended as planned", true);
            }
        }
        return referral;
    }

    private static Referral received(Asked asked) {
        return received(asked, NOW);
    }

    private static Referral received(Asked asked, Instant at) {
        Referral referral = new Referral(
                "PER-000001",
                Request.of(asked.request(), List.of(asked.request().area()), TODAY),
                Councils.demo().responseTimes(),
                at);
        ReflectionTestUtils.setField(referral, "id", 1L);
        return referral;
    }

    private static Triage towards(Destination destination) {
        return new Triage(
                destination, "ENABLE", ShortTermPurpose.REABLEMENT, null, null, null, "access-team", null, null);
    }
}
