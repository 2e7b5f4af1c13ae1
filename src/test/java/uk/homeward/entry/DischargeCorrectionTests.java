package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static uk.homeward.referral.ReferralExamples.CLOCK;
import static uk.homeward.referral.ReferralExamples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.MemoryTransactions;
import uk.homeward.approval.Approvable;
import uk.homeward.approval.ApprovalDesk;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.council.EntryRoute;
import uk.homeward.entry.EntryFact.DischargeCorrected;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.PlannedStartService;

/** The person went home four days ago, as was confirmed; support started the day before yesterday. */
class DischargeCorrectionTests {

    private static final String REFERRAL = "REF-000001";
    private static final LocalDate CONFIRMED = TODAY.minusDays(4);
    private static final LocalDate RIGHT = TODAY.minusDays(3);

    private final Entries entries = mock();
    private final ReferralService referrals = mock();
    private final EpisodeLookup episodes = mock();
    private final PlannedStartService starts = mock();
    private final DischargeMoveService moves = mock();
    private final List<Object> facts = new ArrayList<>();
    private final ApplicationEventPublisher publisher = mock();
    private final List<Approvable<?>> needingTwo = new ArrayList<>();
    private final ApprovalService approvals =
            new ApprovalDesk(needingTwo, CLOCK, new MemoryTransactions(), publisher).approvals;
    private final DischargeCorrectionCheck check = new DischargeCorrectionCheck(entries, episodes, moves, CLOCK);
    private final DischargeCorrectionService corrections =
            new DischargeCorrectionService(entries, check, referrals, episodes, starts, approvals, publisher);
    private final Entry entry = new Entry(1, EntryRoute.STEP_DOWN);

    @BeforeEach
    void wentHome() {
        needingTwo.add(new DischargeCorrection(corrections));
        ReferralView referral = mock();
        given(referral.medicallyFitOn()).willReturn(TODAY.minusDays(10));
        given(referrals.find(REFERRAL)).willReturn(referral);
        given(entries.findById(1L)).willReturn(Optional.of(entry));
        EpisodeView episode = mock();
        given(episode.reference()).willReturn("EPI-000001");
        given(episode.startedOn()).willReturn(TODAY.minusDays(2));
        given(episodes.ofReferral(REFERRAL)).willReturn(Optional.of(episode));
        Mockito.doAnswer(call -> facts.add(call.getArgument(0))).when(publisher).publishEvent(any(Object.class));
        var unused = entry.confirm(
                new Confirmation(CONFIRMED, 6, CONFIRMED, OfferAnswer.ACCEPTED, null, "access-team", false), false);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, null, "managers"));
    }

    private String asked(@Nullable LocalDate day) {
        as("access-team");
        return corrections.ask(REFERRAL, day, "The ward had told of the wrong day.");
    }

    @Test
    @Tag("KEN-08")
    void twoPeoplePutTheDayRightAndItsDelayWithIt() {
        String approval = asked(RIGHT);
        assertThat(entry.view().dischargeOn()).isEqualTo(CONFIRMED);
        assertThat(Refusals.of(() -> approvals.approve(approval, null))).isInstanceOf(Conflict.class);

        as("manager");
        approvals.approve(approval, null);

        assertThat(entry.view().dischargeOn()).isEqualTo(RIGHT);
        assertThat(entry.view().delayDays()).isEqualTo(7);
        then(starts).should().correctDischarge("EPI-000001", RIGHT);
        assertThat(facts)
                .contains(new DischargeCorrected(
                        REFERRAL,
                        new Change("Date of discharge", Wording.day(CONFIRMED), Wording.day(RIGHT)),
                        "The ward had told of the wrong day."));
    }

    @Test
    void nothingChangesWhereTheSecondPersonDeclines() {
        String approval = asked(RIGHT);

        as("manager");
        approvals.decline(approval, "Her daughter fetched her on the first day.");

        assertThat(entry.view().dischargeOn()).isEqualTo(CONFIRMED);
        then(starts).should(never()).correctDischarge(any(), any());
    }

    /** Nobody, the day on record, tomorrow, more than a year ago, after support at home has started. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "-4", "1", "-400", "-1"})
    void aDayThatCannotBeRightIsRefusedBeforeAnybodyElseLooks(@Nullable Integer day) {
        assertThat(Refusals.field(() -> asked(day == null ? null : TODAY.plusDays(day))))
                .isEqualTo("dischargeOn");
    }

    @Test
    void nobodyHasGoneHomeTomorrow() {
        given(episodes.ofReferral(REFERRAL)).willReturn(Optional.empty());

        assertThat(Refusals.of(() -> asked(TODAY.plusDays(1))).sentence()).startsWith("The day is in the future");
    }

    @Test
    void whereNobodyComesHomeWithAServiceNobodyIsAskedForOne() {
        given(episodes.ofReferral(REFERRAL)).willReturn(Optional.empty());
        String approval = asked(TODAY);

        as("manager");
        approvals.approve(approval, null);

        assertThat(entry.view().dischargeOn()).isEqualTo(TODAY);
    }

    @Test
    void whatCanStillBeMovedIsNotCorrected() {
        given(moves.isExpected(REFERRAL)).willReturn(true);

        assertThat(Refusals.of(() -> asked(RIGHT)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("A discharge that lies ahead is moved.");
    }

    @Test
    void aCancelledDischargeIsNone() {
        entry.cancel("A fever.");

        assertThat(check.discharge(REFERRAL)).isEmpty();
    }
}
