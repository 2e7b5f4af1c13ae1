package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.funding.FundingHouse.TODAY;
import static uk.homeward.funding.FundingHouse.caseOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.MemoryTransactions;
import uk.homeward.approval.ApprovalDesk;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.Change;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** Nobody pays beyond what was committed, or takes a payment back, alone. */
class PaymentRequestsTests {

    private static final String IT = "EPI-970001";

    private final FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
    private final ApprovalService approvals = new ApprovalDesk(
                    List.of(coventry.beyond, coventry.reversal), coventry.clock, new MemoryTransactions(), fact -> {})
            .approvals;
    private final PaymentRequests payments = coventry.requests(approvals);

    @BeforeEach
    void aCommitment() {
        coventry.commit(IT, "STHS", 1_000);
        as("Ada");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(name, null, List.of()));
    }

    private String ask(String pounds, @Nullable String why) {
        return payments.payBeyond(IT, new ActualBooking(TODAY, new BigDecimal(pounds), "INV-1", why));
    }

    @Test
    void whatIsPaidBeyondTheCommitmentWaitsForASecondPerson() {
        String reference = ask("1000.01", "Two carers on three nights.");

        ApprovalView asked = approvals.find(reference);
        assertThat(asked.caseReference()).isEqualTo(caseOf(IT));
        assertThat(asked.changes()).containsExactly(new Change("Paid, of £1,000.00 committed", "£0.00", "£1,000.01"));
        assertThat(coventry.paid(IT)).isEmpty();
        as("Grace");
        coventry.pay(door -> approvals.approve(reference, null));

        assertThat(coventry.paid(IT))
                .extracting(ActualView::amount, ActualView::beyondBecause)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        new BigDecimal("1000.01"), "Two carers on three nights."));
    }

    @Test
    void whatTheCommitmentCoversNeedsNobodyElse() {
        assertThat(Refusals.field(() -> ask("1000", "It is right."))).isEqualTo("beyondBecause");
        assertThat(Refusals.field(() -> ask("1000.01", null))).isEqualTo("reason");
    }

    @Test
    void aReversalWaitsForASecondPersonAndIsAskedForOnce() {
        coventry.pay(IT, "250", "INV-1");
        long number = coventry.paid(IT).get(0).number();

        String reference = payments.reverse(IT, number, "Another person's invoice.");

        assertThat(approvals.find(reference).changes()).containsExactly(new Change("INV-1", "£250.00", "Reversed"));
        assertThat(coventry.commitment(IT).actual()).isEqualByComparingTo("250");
        assertThat(Refusals.of(() -> payments.reverse(IT, number, "Again."))).isInstanceOf(Conflict.class);
        as("Grace");
        coventry.pay(door -> approvals.approve(reference, null));

        assertThat(coventry.commitment(IT).actual()).isZero();
        assertThat(Refusals.of(() -> payments.reverse(IT, number, "It was reversed.")))
                .isInstanceOf(NotFound.class);
        assertThat(Refusals.of(() -> payments.reverse(IT, number + 1, "Which?")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void financeAndManagersDecide() {
        ask("1000.01", "Two carers on three nights.");

        assertThat(approvals.countWaiting(Set.of("finance"))).isEqualTo(1);
        assertThat(approvals.countWaiting(Set.of("managers"))).isEqualTo(1);
        assertThat(approvals.countWaiting(Set.of("brokers"))).isZero();
    }
}
