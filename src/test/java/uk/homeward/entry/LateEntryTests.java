package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static uk.homeward.referral.ReferralExamples.CLOCK;
import static uk.homeward.referral.ReferralExamples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.MemoryTransactions;
import uk.homeward.approval.Approvable;
import uk.homeward.approval.ApprovalDesk;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.Change;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpDesk;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Wording;

class LateEntryTests {

    private static final String REFERRAL = "REF-000001";

    private final Entries entries = mock();
    private final ReferralService referrals = mock();
    private final ApplicationEventPublisher publisher = mock();
    private final List<Approvable<?>> needingTwo = new ArrayList<>();
    private final ApprovalService approvals =
            new ApprovalDesk(needingTwo, CLOCK, new MemoryTransactions(), publisher).approvals;
    private final FollowUpDesk needs = new FollowUpDesk(CLOCK, new MemoryTransactions(), publisher);
    private final LateEntryListener listener = new LateEntryListener(entries, approvals, Councils.demo(), CLOCK);

    @BeforeEach
    void secondPersonIsThere() {
        needingTwo.add(new LateEntry(referrals, needs.followUps, CLOCK));
        ReferralView referral = mock();
        given(referral.personReference()).willReturn("PER-000001");
        given(referrals.find(REFERRAL)).willReturn(referral);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private List<ApprovalView> toldOf(LocalDate day) {
        Entry entry = new Entry(1, EntryRoute.STEP_DOWN);
        var unused = entry.confirm(
                new Confirmation(day, 6, TODAY, OfferAnswer.ACCEPTED, "The ward told nobody.", "access-team", false),
                false);
        given(entries.findById(any(Long.class))).willReturn(Optional.of(entry));
        as("access-team");
        listener.on(new DischargeConfirmed(REFERRAL, OfferAnswer.ACCEPTED, "The ward told nobody."));
        return approvals.ofCase(REFERRAL);
    }

    private static void as(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, null, "managers"));
    }

    @Test
    void aSecondPersonLooksAtADischargeThatIsToldLate() {
        assertThat(toldOf(TODAY.minusDays(4))).singleElement().satisfies(asked -> {
            assertThat(asked.title()).isEqualTo("A discharge told late");
            assertThat(asked.changes()).containsExactly(new Change("Went home", null, Wording.day(TODAY.minusDays(4))));
        });
    }

    @Test
    void nobodyElseLooksAtOneThatIsToldInTime() {
        assertThat(toldOf(TODAY.minusDays(3))).isEmpty();
    }

    @Test
    void aSecondPersonLooksAtEachDayOnWhichNobodyCameToo() {
        as("access-team");
        listener.on(new BridgingFailed(REFERRAL, TODAY.minusDays(3), "In time."));
        assertThat(approvals.ofCase(REFERRAL)).isEmpty();

        listener.on(new BridgingFailed(REFERRAL, TODAY.minusDays(5), "Nobody told us."));
        listener.on(new BridgingFailed(REFERRAL, TODAY.minusDays(4), "Nor the next."));
        listener.on(new BridgingFailed(REFERRAL, TODAY.minusDays(4), "Told twice."));

        assertThat(approvals.ofCase(REFERRAL)).hasSize(2).allSatisfy(asked -> assertThat(asked.title())
                .isEqualTo("Failed bridging care told late"));
    }

    @Test
    void somebodyPutsRightWhatIsNotAccepted() {
        String asked = toldOf(TODAY.minusDays(4)).get(0).reference();

        as("manager");
        approvals.decline(asked, "She was seen on the ward on Tuesday.");

        assertThat(needs.followUps.ofCase(REFERRAL)).singleElement().satisfies(need -> assertThat(need.cause())
                .isEqualTo(FollowUpCause.LATE_FACT_DECLINED));
    }
}
