package uk.homeward.entry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static uk.homeward.entry.CareInstead.ASSESSMENT;
import static uk.homeward.entry.CareInstead.FORMER_SUPPORT;
import static uk.homeward.entry.CareInstead.NO_CARE_WANTED;
import static uk.homeward.entry.CareInstead.URGENT_COVER;
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
import uk.homeward.MemoryTransactions;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.entry.EntryFact.DischargeCancelled;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.entry.EntryFact.DischargeEscalated;
import uk.homeward.entry.EntryFact.StepUpEscalated;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpDesk;
import uk.homeward.followup.FollowUpFact.WhatFollowsAgreed;
import uk.homeward.referral.Destination;
import uk.homeward.referral.LifeEnding;
import uk.homeward.referral.LiveServiceChoice;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;
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
    private final FollowUpDesk needs = new FollowUpDesk(CLOCK, new MemoryTransactions(), publisher);
    private final CareInsteadService instead =
            new CareInsteadService(entries, episodes, needs.followUps, publisher, CLOCK);
    private final EntryService service = new EntryService(
            entries, referrals, opening, episodes, support, instead, Councils.demo(), publisher, CLOCK);
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
        Optional<String> opened = service.confirmDischarge(
                REFERRAL, declining(new CareInsteadAnswer(NO_CARE_WANTED, null, WishSaidBy.PERSON, true)));

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

        new EntryListener(entries).on(new ReferralWithdrawn(REFERRAL, "The family will help."));

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

    // S2: declining reablement is not declining care

    @ParameterizedTest
    @CsvSource({
        "FORMER_SUPPORT, SAME_LONG_TERM_SUPPORT",
        "ASSESSMENT, LONG_TERM_ASSESSMENT",
        "URGENT_COVER, LONG_TERM_SUPPORT"
    })
    @Tag("KEN-05")
    void whoeverDeclinesReablementAndWantsCareHasNeedsThatSomebodyOwns(CareInstead what, String sequel) {
        triaged(Destination.STEP_DOWN, null, "PKG-000044");

        service.confirmDischarge(REFERRAL, declining(new CareInsteadAnswer(what, null, null, null)));

        assertThat(needs.followUps.ofCase(REFERRAL)).singleElement().satisfies(left -> {
            assertThat(left.cause()).isEqualTo(FollowUpCause.OFFER_DECLINED);
            assertThat(left.since()).isEqualTo(TODAY.plusDays(1));
            assertThat(left.owner()).isNull();
        });
        assertThat(endings.ending(REFERRAL)).isEqualTo(new LifeEnding("OFFER_DECLINED", sequel));
    }

    @Test
    void whoWantsNoCareLeavesNothingToOwn() {
        service.confirmDischarge(
                REFERRAL, declining(new CareInsteadAnswer(NO_CARE_WANTED, null, WishSaidBy.ATTORNEY, false)));

        assertThat(needs.followUps.ofCase(REFERRAL)).isEmpty();
        assertThat(service.of(REFERRAL))
                .get()
                .extracting(EntryView::wishSaidBy, EntryView::wishCapacity)
                .containsExactly(WishSaidBy.ATTORNEY, false);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, Said., careInstead",
                "FORMER_SUPPORT, -, -, Said., formerSupport",
                "NO_CARE_WANTED, -, true, Said., wishSaidBy",
                "NO_CARE_WANTED, PERSON, -, Said., wishCapacity",
                "NO_CARE_WANTED, PERSON, false, Said., wishCapacity",
                "NO_CARE_WANTED, ATTORNEY, true, Said., wishSaidBy",
                "NO_CARE_WANTED, SOMEBODY_ELSE, false, Said., wishSaidBy",
                "NO_CARE_WANTED, PERSON, true, -, note"
            })
    @Tag("KEN-05")
    void nobodyIsWithoutCareByAnAnswerThatIsMissingOrNotTheirOwn(
            @Nullable CareInstead what,
            @Nullable WishSaidBy saidBy,
            @Nullable Boolean capacity,
            @Nullable String note,
            String field) {
        DischargeConfirmation told = declining(new CareInsteadAnswer(what, null, saidBy, capacity), note);

        assertThat(Refusals.field(() -> service.confirmDischarge(REFERRAL, told)))
                .isEqualTo(field);
        assertThat(kept).isEmpty();
    }

    @Test
    @Tag("KEN-06")
    void whatIsRestartedIsOnRecordForThePerson() {
        triaged(Destination.STEP_DOWN, null, "PKG-000044");
        EpisodeView before = mock();
        given(before.reference()).willReturn("EPI-000009");
        given(episodes.ofPerson("PER-000001")).willReturn(List.of(before));

        assertThat(Refusals.of(() -> service.confirmDischarge(REFERRAL, restarting("EPI-000008"))))
                .hasMessageContaining("Give one of these: PKG-000044, EPI-000009.");
        service.confirmDischarge(REFERRAL, restarting(" epi-000009 "));

        assertThat(service.of(REFERRAL))
                .get()
                .extracting(EntryView::formerSupport)
                .isEqualTo("EPI-000009");
    }

    @Test
    void careThatGoesOnAtHomeIsInPlaceWhenThePersonComesHome() {
        service.confirmDischarge(REFERRAL, declining(new CareInsteadAnswer(URGENT_COVER, null, null, null)));

        assertThat(Refusals.field(() -> instead.agree(REFERRAL, owned(2)))).isEqualTo("ownedUntil");
        assertThat(requireNonNull(kept.get(1L)).homeWithoutSupportSince(TODAY.plusDays(2)))
                .contains(TODAY.plusDays(1));
        instead.agree(REFERRAL, owned(1));
        instead.on(new WhatFollowsAgreed(REFERRAL, REFERRAL, TODAY.plusDays(1), "Agreed."));

        assertThat(needs.followUps.ofCase(REFERRAL).get(0).owner()).isEqualTo("Duty team");
        assertThat(requireNonNull(kept.get(1L)).homeWithoutSupportSince(TODAY.plusDays(2)))
                .isEmpty();
    }

    @Test
    void anAssessmentTakesAsLongAsItTakes() {
        service.confirmDischarge(REFERRAL, declining(new CareInsteadAnswer(ASSESSMENT, null, null, null)));

        instead.agree(REFERRAL, owned(9));

        assertThat(needs.followUps.waits(REFERRAL)).isFalse();
    }

    @Test
    void whatIsMetMeanwhileIsNotAskedAnyMore() {
        service.confirmDischarge(REFERRAL, declining(new CareInsteadAnswer(ASSESSMENT, null, null, null)));
        needs.followUps.settle(REFERRAL, "A daughter cares for her.");

        instead.agree(REFERRAL, owned(9));

        assertThat(needs.followUps.ofCase(REFERRAL).get(0).owner()).isNull();
    }

    @Test
    @Tag("KEN-05")
    void aStepUpThatIsDeclinedAsksTheSame() {
        triaged(Destination.STEP_UP, null, null);
        assertThat(Refusals.field(() -> service.confirmStepUp(REFERRAL, steppingUp(null))))
                .isEqualTo("careInstead");

        service.confirmStepUp(REFERRAL, steppingUp(new CareInsteadAnswer(ASSESSMENT, null, null, null)));

        assertThat(needs.followUps.ofCase(REFERRAL)).singleElement().satisfies(left -> assertThat(left.since())
                .isEqualTo(TODAY));
    }

    private static FollowUpAnswer owned(int day) {
        return new FollowUpAnswer("Two visits a day.", "Duty team", TODAY.plusDays(day));
    }

    private static StepUpConfirmation steppingUp(@Nullable CareInsteadAnswer answer) {
        return new StepUpConfirmation(true, null, OfferAnswer.DECLINED, false, null, null, null, null, answer);
    }

    private static DischargeConfirmation restarting(String reference) {
        return declining(new CareInsteadAnswer(FORMER_SUPPORT, reference, null, null));
    }

    private static DischargeConfirmation declining(CareInsteadAnswer answer) {
        return declining(answer, "He said so on the ward.");
    }

    private static DischargeConfirmation declining(CareInsteadAnswer answer, @Nullable String note) {
        return new DischargeConfirmation(
                true, TODAY.plusDays(1), null, OfferAnswer.DECLINED, false, note, null, null, null, null, answer);
    }

    private static DischargeConfirmation goingHome(@Nullable OfferAnswer offer) {
        return new DischargeConfirmation(true, TODAY.plusDays(1), null, offer, false, null, null);
    }
}
