package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static uk.homeward.referral.ReferralExamples.CLOCK;
import static uk.homeward.referral.ReferralExamples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.audit.Change;
import uk.homeward.council.EntryRoute;
import uk.homeward.entry.EntryFact.DischargeMoved;
import uk.homeward.entry.EntryFact.DischargePutOff;
import uk.homeward.entry.EntryFact.DischargedWithoutSupport;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.referral.SupportLookup;
import uk.homeward.referral.SupportLookup.SupportState;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.PlannedStartService;

/** F4: the ward says another day. */
class DischargeMoveTests {

    private static final String REFERRAL = "REF-000001";
    private static final LocalDate MONDAY = TODAY.plusDays(7);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final Entries entries = mock();
    private final ReferralService referrals = mock();
    private final SupportLookup support = mock();
    private final PlannedStartService starts = mock();
    private final BridgingService bridging = mock();
    private final ApplicationEventPublisher publisher = mock();
    private final List<Object> facts = new ArrayList<>();
    private final DischargeMoveService moves =
            new DischargeMoveService(entries, referrals, support, starts, bridging, publisher, CLOCK);
    private final Entry entry = new Entry(1, EntryRoute.STEP_DOWN);

    @BeforeEach
    void aDischargeIsExpected() {
        referred(ReferralStatus.TRIAGED, Destination.STEP_DOWN);
        given(entries.findById(1L)).willReturn(Optional.of(entry));
        given(support.stateFor(REFERRAL)).willReturn(SupportState.NONE);
        given(starts.move(any(), any(), any(), any())).willAnswer(call -> call.getArgument(1));
        Mockito.doAnswer(call -> facts.add(call.getArgument(0))).when(publisher).publishEvent(any(Object.class));
    }

    private void referred(ReferralStatus status, @Nullable Destination destination) {
        ReferralView referral = mock();
        given(referral.reference()).willReturn(REFERRAL);
        given(referral.status()).willReturn(status);
        given(referral.destination()).willReturn(destination);
        given(referral.expectedDischargeOn()).willReturn(MONDAY);
        given(referral.medicallyFitOn()).willReturn(TODAY);
        given(referrals.find(REFERRAL)).willReturn(referral);
    }

    private void confirmed(OfferAnswer offer) {
        var unused = entry.confirm(new Confirmation(MONDAY, 7, MONDAY, offer, null, "access-team", false), false);
        entry.opened("EPI-000001");
    }

    private static DischargeMove to(@Nullable LocalDate day) {
        return new DischargeMove(day, "The ward rang.");
    }

    @Test
    void whoeverIsToConfirmItIsAskedForTheNewDayAndEscalatedAnew() {
        assertThat(entry.escalate(Instant.EPOCH)).isTrue();

        moves.move(REFERRAL, to(WEDNESDAY));

        then(referrals).should().expectDischarge(REFERRAL, WEDNESDAY);
        assertThat(entry.escalate(Instant.EPOCH)).isTrue();
        assertThat(facts)
                .containsExactly(new DischargeMoved(
                        REFERRAL,
                        WEDNESDAY,
                        new Change("Date of discharge", Wording.day(MONDAY), Wording.day(WEDNESDAY)),
                        "The ward rang."));
    }

    @Test
    @Tag("KEN-08")
    void aConfirmedOneMovesTheServiceAndItsDelay() {
        confirmed(OfferAnswer.ACCEPTED);

        moves.move(REFERRAL, to(WEDNESDAY));

        then(starts).should().move("EPI-000001", WEDNESDAY, WEDNESDAY, null);
        assertThat(entry.view().dischargeOn()).isEqualTo(WEDNESDAY);
        assertThat(entry.view().delayDays()).isEqualTo(9);
        assertThat(entry.plannedStart()).contains(WEDNESDAY);
        then(bridging).should().follow(REFERRAL, false);
    }

    @Test
    @Tag("KEN-06")
    void whereTheServiceCannotComeSoonerCareIsNeededUntilThen() {
        confirmed(OfferAnswer.ACCEPTED);
        given(starts.move(any(), any(), any(), any())).willReturn(MONDAY);

        moves.move(REFERRAL, to(TODAY.plusDays(5)));

        assertThat(entry.plannedStart()).contains(MONDAY);
        assertThat(entry.bridgingNeededFrom()).contains(TODAY.plusDays(5));
    }

    @Test
    void whoeverIsHomeAlreadyIsRecordedAndIsTheLoudestAlarm() {
        confirmed(OfferAnswer.ACCEPTED);

        moves.move(REFERRAL, to(TODAY.minusDays(2)));

        then(starts).should().move("EPI-000001", TODAY, TODAY.minusDays(2), null);
        assertThat(entry.homeWithoutSupportSince(TODAY)).contains(TODAY.minusDays(2));
        assertThat(facts).hasAtLeastOneElementOfType(DischargedWithoutSupport.class);
    }

    @Test
    void beforeTriageTheReferralSaysIt() {
        referred(ReferralStatus.RECEIVED, null);
        given(entries.findById(1L)).willReturn(Optional.empty());

        moves.move(REFERRAL, to(WEDNESDAY));

        then(referrals).should().expectDischarge(REFERRAL, WEDNESDAY);
    }

    @Test
    void whoeverConfirmsItMayLearnThatItIsLater() {
        assertThat(Refusals.field(() -> moves.putOff(REFERRAL, null, "Medicines.")))
                .isEqualTo("putOffUntil");
        assertThat(Refusals.field(() -> moves.putOff(REFERRAL, TODAY.minusDays(1), "Medicines.")))
                .isEqualTo("putOffUntil");
        assertThat(Refusals.field(() -> moves.putOff(REFERRAL, MONDAY, "Medicines.")))
                .isEqualTo("putOffUntil");
        assertThat(Refusals.field(() -> moves.putOff(REFERRAL, WEDNESDAY, " "))).isEqualTo("note");

        assertThat(moves.putOff(REFERRAL, WEDNESDAY, "Medicines.")).isEqualTo(WEDNESDAY);

        assertThat(facts).hasOnlyElementsOfType(DischargePutOff.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, Told., dischargeOn",
                "7, Told., dischargeOn",
                "-400, Told., dischargeOn",
                "400, Told., dischargeOn",
                "9, ' ', reason"
            })
    void namesTheFieldThatIsMissingOrWrong(@Nullable Integer day, String reason, String field) {
        DischargeMove told = new DischargeMove(day == null ? null : TODAY.plusDays(day), reason);

        assertThat(Refusals.field(() -> moves.move(REFERRAL, told))).isEqualTo(field);
        then(referrals).should(never()).expectDischarge(any(), any());
    }

    @Test
    void onceSupportHasStartedTheDayIsCorrected() {
        confirmed(OfferAnswer.ACCEPTED);
        given(support.stateFor(REFERRAL)).willReturn(SupportState.BEGUN);

        assertThat(Refusals.of(() -> moves.move(REFERRAL, to(WEDNESDAY))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ask for its correction");
        assertThat(moves.isExpected(REFERRAL)).isFalse();
    }

    @Test
    void whereNobodyComesHomeWithAServiceNothingMoves() {
        confirmed(OfferAnswer.DECLINED);

        assertThat(Refusals.of(() -> moves.move(REFERRAL, to(WEDNESDAY))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("No discharge is expected here.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVED", "TRIAGED"})
    void aReferralThatIsOverExpectsNoDischarge(ReferralStatus status) {
        referred(status, Destination.STEP_DOWN);

        assertThat(Refusals.of(() -> moves.move(REFERRAL, to(WEDNESDAY)))).isInstanceOf(Conflict.class);
    }
}
