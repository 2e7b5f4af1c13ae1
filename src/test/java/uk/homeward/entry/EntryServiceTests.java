package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static uk.homeward.referral.ReferralExamples.CLOCK;
import static uk.homeward.referral.ReferralExamples.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.entry.EntryFact.DischargeCancelled;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.entry.EntryFact.DischargeEscalated;
import uk.homeward.entry.EntryFact.StepUpEscalated;
import uk.homeward.referral.Destination;
import uk.homeward.referral.LifeEnding;
import uk.homeward.referral.LiveServiceChoice;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.Ending;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeRequest;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.PlaceWish;
import uk.homeward.shortterm.Sequel;

class EntryServiceTests {

    private static final String REFERRAL = "REF-000001";
    private static final String EPISODE = "EPI-000001";

    private final Map<Long, Entry> kept = new HashMap<>();
    private final Entries entries = mock();
    private final ReferralService referrals = mock();
    private final OpeningService opening = mock();
    private final EpisodeLookup episodes = mock();
    private final EndingService support = mock();
    private final List<Object> facts = new ArrayList<>();
    private final ApplicationEventPublisher publisher = mock();
    private final EntryService service =
            new EntryService(entries, referrals, opening, episodes, support, Councils.demo(), publisher, CLOCK);
    private final EntryEndings endings = new EntryEndings(entries, episodes);

    @BeforeEach
    void triagedToStepDown() {
        given(entries.findById(anyLong())).willAnswer(call -> Optional.ofNullable(kept.get(call.<Long>getArgument(0))));
        given(entries.save(any())).willAnswer(call -> {
            kept.put(1L, call.getArgument(0));
            return call.getArgument(0);
        });
        given(entries.saveAndFlush(any())).willAnswer(call -> entries.save(call.getArgument(0)));
        given(opening.open(any())).willReturn(EPISODE);
        given(episodes.ofReferral(any())).willReturn(Optional.empty());
        Mockito.doAnswer(call -> facts.add(call.getArgument(0))).when(publisher).publishEvent(any(Object.class));
        triaged(Destination.STEP_DOWN, null, null);
    }

    @Test
    @Tag("KEN-04")
    void aConfirmedDischargeIsTheWayIntoTheServiceThatWasChosen() {
        Optional<String> opened = service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));

        assertThat(opened).contains(EPISODE);
        then(opening)
                .should()
                .open(new EpisodeRequest(
                        REFERRAL,
                        "PER-000001",
                        EntryRoute.STEP_DOWN,
                        "ENABLE",
                        ShortTermPurpose.DISCHARGE,
                        TODAY.plusDays(1),
                        false,
                        false,
                        null,
                        TODAY.plusDays(1),
                        PlaceWish.usual()));
        assertThat(service.of(REFERRAL))
                .get()
                .extracting(EntryView::episodeReference)
                .isEqualTo(EPISODE);
        assertThat(facts).containsExactly(new DischargeConfirmed(REFERRAL, OfferAnswer.ACCEPTED, null));
    }

    @Test
    @Tag("KEN-05")
    void nobodyGetsAServiceWithoutHavingBeenOfferedIt() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.confirmDischarge(REFERRAL, goingHome(null)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("offer"));

        then(opening).should(never()).open(any());
        assertThat(kept).isEmpty();
    }

    @Test
    @Tag("KEN-05")
    void whoeverDeclinesTheOfferGetsNoService() {
        Optional<String> opened = service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.DECLINED));

        assertThat(opened).isEmpty();
        then(opening).should(never()).open(any());
        assertThat(endings.ending(REFERRAL)).isEqualTo(new LifeEnding("OFFER_DECLINED", "DECLINED"));
    }

    @Test
    @Tag("KEN-06")
    void aRestartGetsTheSameOffer() {
        triaged(Destination.STEP_DOWN, null, "PKG-000044");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.confirmDischarge(REFERRAL, goingHome(null)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("offer"));
        assertThat(service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED)))
                .contains(EPISODE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void timeForAnAssessmentIsAddedOnlyWhereItIsNeeded(boolean needed) {
        service.confirmDischarge(
                REFERRAL,
                new DischargeConfirmation(true, TODAY.plusDays(1), null, OfferAnswer.ACCEPTED, needed, null, null));

        var request = ArgumentCaptor.forClass(EpisodeRequest.class);
        then(opening).should().open(request.capture());
        assertThat(request.getValue().assessmentNeeded()).isEqualTo(needed);
        assertThat(service.of(REFERRAL))
                .get()
                .extracting(EntryView::assessmentNeeded)
                .isEqualTo(needed);
    }

    @Test
    @Tag("KEN-08")
    void showsTheDaysForWhichTheDischargeWasDelayed() {
        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));

        assertThat(service.of(REFERRAL)).get().extracting(EntryView::delayDays).isEqualTo(4);
    }

    @Test
    @Tag("COV-15")
    void aStepUpLeadsToTheSameService() {
        triaged(Destination.STEP_UP, null, null);

        Optional<String> opened =
                service.confirmStepUp(REFERRAL, new StepUpConfirmation(true, TODAY, OfferAnswer.ACCEPTED, false, null));

        assertThat(opened).contains(EPISODE);
        var request = ArgumentCaptor.forClass(EpisodeRequest.class);
        then(opening).should().open(request.capture());
        assertThat(request.getValue())
                .extracting(EpisodeRequest::route, EpisodeRequest::service, EpisodeRequest::plannedStartOn)
                .containsExactly(EntryRoute.STEP_UP, "ENABLE", TODAY);
    }

    @Test
    void aServiceThatReplacesTheLiveOneSaysSo() {
        triaged(Destination.STEP_DOWN, LiveServiceChoice.REPLACE_LIVE_SERVICE, null);

        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));

        var request = ArgumentCaptor.forClass(EpisodeRequest.class);
        then(opening).should().open(request.capture());
        assertThat(request.getValue().replacesLiveService()).isTrue();
    }

    @Test
    void whoeverStaysInHospitalOrNeedsNoStepUpGetsNoService() {
        Optional<String> stays = service.confirmDischarge(
                REFERRAL, new DischargeConfirmation(false, null, null, null, false, "Unwell.", null));

        assertThat(stays).isEmpty();
        assertThat(endings.ending(REFERRAL)).isEqualTo(new LifeEnding("DISCHARGE_CANCELLED", "OTHER"));

        kept.clear();
        triaged(Destination.STEP_UP, null, null);
        Optional<String> notNeeded =
                service.confirmStepUp(REFERRAL, new StepUpConfirmation(false, null, null, false, null));

        assertThat(notNeeded).isEmpty();
        assertThat(endings.ending(REFERRAL)).isEqualTo(new LifeEnding("NOT_NEEDED", "NO_SUPPORT_NEEDED"));
    }

    @Test
    void isConfirmedOnce() {
        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED)))
                .withMessageContaining("has already confirmed this");
    }

    @Test
    void isConfirmedOnlyOnItsOwnWay() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.confirmStepUp(
                        REFERRAL, new StepUpConfirmation(true, TODAY, OfferAnswer.ACCEPTED, false, null)));

        ReferralView withdrawn = view(Destination.STEP_DOWN, ReferralStatus.WITHDRAWN, null, null);
        given(referrals.find(REFERRAL)).willReturn(withdrawn);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED)));
    }

    @Test
    void aDischargeCanBeCancelledBeforeItIsConfirmed() {
        service.cancelDischarge(REFERRAL, "Unwell.");

        assertThat(endings.ending(REFERRAL)).isEqualTo(new LifeEnding("DISCHARGE_CANCELLED", "OTHER"));
        assertThat(facts).containsExactly(new DischargeCancelled(REFERRAL, "Unwell."));
    }

    @Test
    void aCancelledDischargeCancelsTheServiceThatHadAccepted() {
        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));
        episode(EpisodeStatus.ACCEPTED);

        service.cancelDischarge(REFERRAL, "Unwell.");

        InOrder order = Mockito.inOrder(support, publisher);
        order.verify(support).endEarly(EPISODE, EarlyEnding.beforeTheStart("Unwell."));
        order.verify(publisher).publishEvent((Object) new DischargeCancelled(REFERRAL, "Unwell."));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACCEPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void aDischargeCannotBeCancelledOnceSupportHasStarted(EpisodeStatus status) {
        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));
        episode(status);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.cancelDischarge(REFERRAL, "Unwell."))
                .withMessageContaining("Support has already started");
    }

    @Test
    void aCancelledDischargeHasAReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.cancelDischarge(REFERRAL, " "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, LONG_TERM_ASSESSMENT, COMPLETED, LONG_TERM_ASSESSMENT",
        "COMPLETED, NO_SUPPORT_NEEDED, COMPLETED, NO_SUPPORT_NEEDED",
        "DIED, DIED, DIED, DIED",
        "NOT_STARTED, , NOT_STARTED, OTHER"
    })
    void endsAsItsServiceEndedWithOrWithoutAnAssessment(
            EndReason reason, @Nullable Sequel sequel, String endReason, String follows) {
        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));
        given(episodes.endingOf(REFERRAL)).willReturn(Optional.of(new Ending(TODAY, reason, sequel, null, null)));

        assertThat(endings.ending(REFERRAL)).isEqualTo(new LifeEnding(endReason, follows));
    }

    @Test
    void hasNoEndingWhileItsServiceIsLive() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> endings.ending(REFERRAL));

        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));
        given(episodes.endingOf(REFERRAL)).willReturn(Optional.empty());

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> endings.ending(REFERRAL));
    }

    @ParameterizedTest
    @EnumSource(names = {"STEP_DOWN", "STEP_UP"})
    void managersHearOnceOfOneThatIsLate(Destination destination) {
        triaged(destination, null, null);

        service.escalate(REFERRAL);
        service.escalate(REFERRAL);

        assertThat(facts)
                .containsExactly(
                        destination == Destination.STEP_DOWN
                                ? new DischargeEscalated(REFERRAL)
                                : new StepUpEscalated(REFERRAL));
    }

    @Test
    void nothingIsExpectedAnyMoreOfAReferralThatWasWithdrawn() {
        service.confirmDischarge(REFERRAL, goingHome(OfferAnswer.ACCEPTED));

        service.on(new ReferralWithdrawn(REFERRAL, "The family will help."));

        assertThat(kept.get(1L)).isNotNull().extracting(Entry::status).isEqualTo(EntryStatus.CANCELLED);
    }

    private void triaged(Destination destination, @Nullable LiveServiceChoice choice, @Nullable String formerPackage) {
        ReferralView view = view(destination, ReferralStatus.TRIAGED, choice, formerPackage);
        given(referrals.find(REFERRAL)).willReturn(view);
    }

    private static ReferralView view(
            Destination destination,
            ReferralStatus status,
            @Nullable LiveServiceChoice choice,
            @Nullable String formerPackage) {
        ReferralView view = mock();
        given(view.reference()).willReturn(REFERRAL);
        given(view.personReference()).willReturn("PER-000001");
        given(view.status()).willReturn(status);
        given(view.destination()).willReturn(destination);
        given(view.service()).willReturn("ENABLE");
        given(view.purpose()).willReturn(ShortTermPurpose.DISCHARGE);
        given(view.medicallyFitOn()).willReturn(TODAY.minusDays(3));
        given(view.formerPackage()).willReturn(formerPackage);
        given(view.liveServiceChoice()).willReturn(choice);
        return view;
    }

    private void episode(EpisodeStatus status) {
        EpisodeView episode = mock();
        given(episode.reference()).willReturn(EPISODE);
        given(episode.status()).willReturn(status);
        given(episodes.ofReferral(REFERRAL)).willReturn(Optional.of(episode));
    }

    private static DischargeConfirmation goingHome(@Nullable OfferAnswer offer) {
        return new DischargeConfirmation(true, TODAY.plusDays(1), null, offer, false, null, null);
    }
}
