package uk.homeward.directpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class DirectPaymentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOON = TODAY.atTime(12, 0);
    private static final LocalDate NEED = TODAY.minusDays(21);

    private final DirectPayment payment = new DirectPayment(1, TODAY.minusDays(14));

    @Test
    void nothingIsPaidBeforeTheAgreementIsSigned() {
        assertThatThrownBy(() -> payment.pay(paid(TODAY), 0, TODAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("not signed yet");
        sign();

        assertThatThrownBy(() -> payment.pay(paid(TODAY.minusDays(9)), 0, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nothing is paid before");
    }

    @Test
    void whoeverEmploysSomebodyIsAskedAboutSupport() {
        PaymentAgreement silent = new PaymentAgreement(TODAY, new BigDecimal("196.63"), NEED, true, null);

        assertThatThrownBy(() -> payment.sign(silent, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("support with that");
    }

    /** £196.63 a week from the day on which the need was found; the council had arranged the care on fourteen of the days. */
    @Test
    void itCountsFromTheDayOnWhichTheNeedWasFoundAndNothingIsPaidTwice() {
        sign();
        payment.pay(paid(TODAY), 14, TODAY);

        assertThat(payment.view().backDays()).isEqualTo(7);
        // Seven days back, and seven from the first payment on: two weeks.
        assertThat(payment.paidUntil(TODAY.plusDays(6))).isEqualTo(2 * 19_663);
        assertThat(payment.paidUntil(TODAY.minusDays(1))).isZero();
    }

    @Test
    @Tag("promise-1")
    void aVisitThatLiesAheadEndsNothing() {
        sign();
        payment.pay(paid(TODAY), 0, TODAY);

        assertThatThrownBy(() -> payment.live(new PaidVisit(NOON.plusHours(1), "A timesheet."), NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Care goes on as it is until it has happened");
        assertThatThrownBy(() -> payment.live(new PaidVisit(NOON, " "), NOON)).isInstanceOf(Refusal.class);
        payment.live(new PaidVisit(NOON, "A timesheet."), NOON);

        assertThat(payment.status()).isEqualTo(PaymentStatus.LIVE);
    }

    @Test
    void theCouncilGivesNoticeAndThePersonNeedNot() {
        live();

        assertThatThrownBy(() -> payment.notice(notice(false, TODAY.plusDays(27)), 28, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("28 days of notice");
        payment.notice(notice(false, TODAY.plusDays(28)), 28, TODAY);
        payment.withdrawNotice();
        payment.notice(notice(true, TODAY), 28, TODAY);

        assertThat(payment.status()).isEqualTo(PaymentStatus.ENDING);
    }

    @Test
    void whatPaysForCareIsNotWithdrawnButEndedWithNotice() {
        live();

        assertThatThrownBy(() -> payment.withdraw("She does not want it.", TODAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Give notice instead");
    }

    @Test
    void aReturnAccountsForNoMoreThanWasPaid() {
        PaymentReturn row = new PaymentReturn(1, TODAY.minusMonths(3), TODAY.minusDays(1), 28);

        assertThatThrownBy(() -> row.receive(new ReturnAnswers(TODAY, 5_001L, true, "Wages."), 5_000, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£50.00");
        assertThatThrownBy(() -> row.receive(new ReturnAnswers(TODAY, 100L, null, "Wages."), 5_000, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paid back");
        row.receive(new ReturnAnswers(TODAY, 0L, null, "Wages."), 5_000, TODAY);

        assertThatThrownBy(() -> row.receive(new ReturnAnswers(TODAY, 0L, null, "Wages."), 5_000, TODAY))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aReturnIsRemindedAndMissedOnce() {
        PaymentReturn row = new PaymentReturn(1, TODAY.minusMonths(3), TODAY.minusDays(1), 28);

        assertThat(row.remind(TODAY)).isTrue();
        assertThat(row.remind(TODAY)).isFalse();
        assertThat(row.miss(TODAY)).isTrue();
        assertThat(row.miss(TODAY)).isFalse();
    }

    private void live() {
        sign();
        payment.pay(paid(TODAY), 0, TODAY);
        payment.live(new PaidVisit(NOON, "A timesheet."), NOON);
    }

    private void sign() {
        payment.sign(
                new PaymentAgreement(TODAY.minusDays(7), new BigDecimal("196.63"), NEED, true, TODAY.minusDays(7)),
                TODAY);
    }

    private static FirstPayment paid(LocalDate on) {
        return new FirstPayment(PaymentAccount.PREPAID_CARD, TODAY.minusDays(10), on);
    }

    private static PaymentNotice notice(boolean byPerson, LocalDate lastDay) {
        return new PaymentNotice(byPerson, TODAY, lastDay, "You told us that it is too much work.");
    }
}
