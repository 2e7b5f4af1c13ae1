package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;

/**
 * December 2023: Discharge to Assess at its budget of £2,953,400, and 37,500 hours of bridging at £26, £975,000: together
 * £3,928,400 against £3,686,000, £242,400 too much. How the hours fell on the year is invented: 19,230 before October,
 * 8,820 in the last twelve weeks, and so 9,450 to come until March.
 */
public final class KentInDecember {

    public static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private KentInDecember() {}

    public static PositionReport positions() {
        return house().positions();
    }

    static FundingHouse house() {
        FundingHouse kent = FundingHouse.of(Councils.named("kent"));
        kent.clock.set(DAY);
        kent.buy(purchases -> purchases.follow("D2A"));
        LocalDate june = LocalDate.of(2023, 6, 1);
        kent.promise(money -> money.commit(FundingHouse.request(
                "EPI-970001", "D2A", ContractSource.FRAMEWORK, june, june.plusDays(13), new BigDecimal("136040"))));
        kent.promise(money -> money.commit(new CommitmentRequest(
                "REF-970000",
                "REF-970000",
                FundingRules.BRIDGING,
                ContractSource.SPOT,
                june,
                june.plusDays(90),
                null,
                new BigDecimal("26").multiply(new BigDecimal("19230")),
                List.of(),
                "Care until the service starts.",
                "manager",
                null)));
        for (int i = 0; i < 1470; i++) {
            String referral = "REF-97%04d".formatted(i + 1);
            LocalDate day = DAY.minusDays(i % 84);
            kent.promise(
                    money -> money.bridge(referral, day, day.plusDays(2), BigDecimal.valueOf(14), "Harbour Care Ltd"));
        }
        return kent;
    }
}
