package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.council.WholeProfile;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Refusals;

/** Care until a service starts costs what it costs. */
class BridgingTests {

    private static final WholeProfile PROFILE = Councils.named("kent");
    private static final String REFERRAL = "REF-970001";

    private final FundingHouse kent = FundingHouse.of(PROFILE);

    private void bridge(FundingHouse house, LocalDate from, LocalDate until) {
        house.promise(money -> money.bridge(REFERRAL, from, until, BigDecimal.valueOf(14), "Harbour Care Ltd"));
    }

    /** 14 hours a week for three days at £26. */
    @Test
    @Tag("KEN-24")
    void bridgingCareIsPaidFromTheBridgingLine() {
        bridge(kent, TODAY, TODAY.plusDays(2));

        assertThat(kent.commitment(REFERRAL).parts())
                .extracting(PartView::line, PartView::amount)
                .containsExactly(tuple("BRIDGING", new BigDecimal("156.00")));
        assertThat(kent.line("BRIDGING").committed()).isEqualByComparingTo("156");
        assertThat(kent.line("D2A").committed()).isEqualByComparingTo("0");
    }

    @Test
    void whoDoesNotComeIsNotPaidAndTheNextOneIs() {
        bridge(kent, TODAY, TODAY.plusDays(2));

        kent.promise(money -> money.end(REFERRAL, TODAY));
        assertThat(kent.line("BRIDGING").committed()).isEqualByComparingTo("52");
        bridge(kent, TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(kent.line("BRIDGING").committed()).isEqualByComparingTo("156");
    }

    /** Two days at £52, told when the next provider comes already. */
    @Test
    void whoFailedIsStillPaidForTheDaysBefore() {
        bridge(kent, TODAY.minusDays(3), TODAY.plusDays(2));
        kent.promise(money -> money.end(REFERRAL, TODAY.minusDays(2)));
        bridge(kent, TODAY, TODAY.plusDays(2));
        ActualBooking first = new ActualBooking(TODAY.minusDays(2), new BigDecimal("104"), "INV-1");

        kent.pay(door -> door.book(REFERRAL, first));

        assertThat(kent.line("BRIDGING").actual()).isEqualByComparingTo("104");
        assertThat(kent.commitment(REFERRAL).actual()).isEqualByComparingTo("0");
        assertThat(Refusals.of(() -> kent.pay(
                        door -> door.book(REFERRAL, new ActualBooking(TODAY.minusDays(3), BigDecimal.ONE, "INV-2")))))
                .hasMessageContaining("only £104.00 is committed");
        assertThat(Refusals.of(
                        () -> kent.pay(door -> door.book(REFERRAL, new ActualBooking(TODAY, BigDecimal.ONE, "inv 1")))))
                .hasMessageContaining("already been booked");

        long number = kent.paid(REFERRAL).get(0).number();
        kent.takeBack(door -> door.reverse(REFERRAL, number, "It was for somebody else."));

        assertThat(kent.line("BRIDGING").actual()).isEqualByComparingTo("0");
    }

    @Test
    void careThatGoesOnLongerCostsMoreAndAnEarlierDayNothing() {
        bridge(kent, TODAY, TODAY.plusDays(2));

        kent.promise(money -> money.runOn(REFERRAL, TODAY.plusDays(3), "It started a day later."));
        kent.promise(money -> money.runOn(REFERRAL, TODAY, "Told again."));

        assertThat(kent.line("BRIDGING").committed()).isEqualByComparingTo("208");
    }

    /** Nobody is without care because a line is empty. */
    @Test
    void bridgingCareIsNeverRefusedAndAShortageIsTold() {
        FundingHouse poor =
                FundingHouse.of(Councils.changed("kent", text -> text.replace("pounds: 732600", "pounds: 100")));

        bridge(poor, TODAY, TODAY.plusDays(2));

        assertThat(poor.line("BRIDGING").committed()).isEqualByComparingTo("0");
        assertThat(poor.report().escalations(PageQuery.first(10)).items())
                .extracting(EscalationView::reference, EscalationView::missing)
                .containsExactly(tuple(REFERRAL, new BigDecimal("56.00")));
    }

    @Test
    void whereNothingPaysForItNothingIsCommitted() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));

        bridge(coventry, TODAY, TODAY.plusDays(2));

        assertThat(coventry.positions().positions().funders())
                .extracting(Position::committed)
                .allSatisfy(committed -> assertThat(committed).isEqualByComparingTo("0"));
    }
}
