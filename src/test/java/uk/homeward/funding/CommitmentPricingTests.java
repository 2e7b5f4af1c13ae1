package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;

/** Support of Coventry over two financial years, paid by the hour. */
@DisplayName("The amount of a commitment")
class CommitmentPricingTests {

    private static final String IT = "EPI-970001";
    private static final LocalDate FROM = LocalDate.of(2027, 3, 22);
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 18);
    private static final WeeklyHours TEN = WeeklyHours.of(BigDecimal.TEN);

    private static FundingHouse committed(@Nullable BigDecimal amount) {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.promise(money -> money.commit(new CommitmentRequest(
                IT,
                FundingHouse.caseOf(IT),
                "STHS",
                ContractSource.FRAMEWORK,
                FROM,
                UNTIL,
                BigDecimal.TEN,
                amount,
                List.of(),
                null,
                null,
                null)));
        return coventry;
    }

    private static void follow(FundingHouse house, @Nullable ContractSource source, WeeklyHours hours) {
        house.promise(money -> money.follow(IT, new CommitmentAdjustment(source, FROM, UNTIL, hours, "Told now.")));
    }

    @Test
    @Tag("COV-03")
    void isSharedOverTheYearsAlikeInWhateverOrderHoursAreTold() {
        WeeklyHours raised = TEN.changed(FROM.plusDays(3), BigDecimal.valueOf(14));
        WeeklyHours lowered = TEN.changed(FROM.plusDays(16), BigDecimal.valueOf(2));
        WeeklyHours both = raised.changed(FROM.plusDays(16), BigDecimal.valueOf(2));
        FundingHouse onTime = committed(null);
        FundingHouse late = committed(null);

        follow(onTime, null, raised);
        follow(onTime, null, both);
        follow(late, null, lowered);
        follow(late, null, both);

        assertThat(late.commitment(IT).parts()).isEqualTo(onTime.commitment(IT).parts());
    }

    @Test
    void keepsWhatPeopleAgreedBeyondTheRates() {
        FundingHouse agreed = committed(null);
        BigDecimal byRates = agreed.commitment(IT).amount();
        BigDecimal hundred = BigDecimal.valueOf(100);
        agreed.promise(money ->
                money.change(IT, new CommitmentChange(null, null, byRates.add(hundred), "Travel to a farm.", null)));

        follow(agreed, null, WeeklyHours.of(BigDecimal.valueOf(20)));

        assertThat(agreed.commitment(IT).amount())
                .isEqualByComparingTo(byRates.multiply(BigDecimal.valueOf(2)).add(hundred));
    }

    @Test
    void isByTheRatesAloneOfWhereverItComesFromNext() {
        FundingHouse agreed = committed(BigDecimal.valueOf(5_000));

        follow(agreed, ContractSource.BLOCK, TEN);

        assertThat(agreed.commitment(IT).amount()).isZero();
    }

    @Test
    @Tag("COV-03")
    void followsTheHoursThatPeopleAgree() {
        FundingHouse agreed = committed(null);
        BigDecimal byRates = agreed.commitment(IT).amount();

        agreed.promise(money ->
                money.change(IT, new CommitmentChange(null, BigDecimal.valueOf(20), null, "Twice as much.", null)));

        assertThat(agreed.commitment(IT).amount()).isEqualByComparingTo(byRates.multiply(BigDecimal.valueOf(2)));
    }
}
