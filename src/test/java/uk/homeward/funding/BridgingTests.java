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

        assertThat(coventry.report().positions().funders())
                .extracting(Position::committed)
                .allSatisfy(committed -> assertThat(committed).isEqualByComparingTo("0"));
    }
}
