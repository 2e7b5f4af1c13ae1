package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;
import static uk.homeward.funding.FundingHouse.caseOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.funding.CommitmentRequest.FunderPart;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.refusal.Refusals;

/** Coventry: 665 parts of 1,056 by the council, 391 by the CCG, whose additional money takes over when both are exhausted. */
@DisplayName("Who pays a commitment")
class CommitmentSharesTests {

    private static final String IT = "EPI-970001";
    private static final LocalDate LAST = TODAY.plusDays(41);

    private final FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));

    private void commit(@Nullable LocalDate until, String pounds, FunderPart... split) {
        coventry.promise(money -> money.commit(new CommitmentRequest(
                IT,
                caseOf(IT),
                "STHS",
                ContractSource.BLOCK,
                TODAY,
                until,
                null,
                new BigDecimal(pounds),
                List.of(split),
                null,
                null,
                null)));
    }

    private void change(String pounds) {
        coventry.promise(money ->
                money.change(IT, new CommitmentChange(null, null, new BigDecimal(pounds), "Less is needed.", null)));
    }

    private List<BigDecimal> amounts() {
        return coventry.commitment(IT).parts().stream().map(PartView::amount).toList();
    }

    private static BigDecimal bd(String pounds) {
        return new BigDecimal(pounds);
    }

    /** Of 8p the CCG pays 3p, and of the 4p that stay 1p: half of its 3p would be more than its share. */
    @Test
    @Tag("COV-12")
    void shareWhatStaysAsTheProfileDoesToThePenny() {
        commit(LAST, "0.08");
        assertThat(amounts()).containsExactly(bd("0.03"), bd("0.05"));

        change("0.04");

        assertThat(amounts()).containsExactly(bd("0.01"), bd("0.03"));
    }

    /** What is given back was promised for the last days. */
    @Test
    @Tag("COV-12")
    void giveBackTheLaterYearFirst() {
        LocalDate march = LocalDate.of(2027, 3, 31);
        commit(march.plusDays(129), "2580");
        BigDecimal years = coventry.commitment(IT).parts().stream()
                .filter(part -> part.budgetFrom().isAfter(TODAY))
                .map(PartView::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(years).isEqualByComparingTo("1290");

        change("1290");

        assertThat(coventry.commitment(IT).parts())
                .extracting(PartView::line, PartView::budgetFrom, PartView::amount)
                .containsExactly(
                        tuple("CCG", LocalDate.of(2026, 4, 1), bd("477.64")),
                        tuple("COUNCIL", LocalDate.of(2026, 4, 1), bd("812.36")));
    }

    @Test
    @Tag("COV-13")
    void giveBackTheirSharesOnceTheAdditionalMoneyIsGivenBack() {
        commit(LAST, "1056100");

        change("1000000");

        assertThat(amounts()).containsExactly(bd("370265.15"), bd("629734.85"));
        assertThat(coventry.line("CCG_ADDITIONAL").committed()).isZero();
    }

    @Test
    @Tag("COV-12")
    void payMoreInTheProportionThatTheyAgreedForThisOne() {
        commit(LAST, "1000", new FunderPart("COUNCIL", bd("600")), new FunderPart("CCG", bd("400")));

        change("2000");
        assertThat(amounts()).containsExactly(bd("800.00"), bd("1200.00"));

        change("0");
        change("1056");
        assertThat(amounts()).as("nothing is left of what they agreed").containsExactly(bd("391.00"), bd("665.00"));
    }

    @Test
    @Tag("COV-12")
    void areNamedWhereSomebodyElseIsToPay() {
        assertThat(Refusals.of(() -> commit(LAST, "1", new FunderPart("LOTTERY", bd("1")))))
                .hasMessage("Split it only between those who pay for this service: %s, %s."
                        .formatted("Coventry City Council", "Coventry and Rugby CCG"));
        assertThat(Refusals.of(() -> commit(LAST, "2", new FunderPart("CCG", bd("1")), new FunderPart("CCG", bd("1")))))
                .hasMessage("Name each funder once.");
        assertThat(Refusals.of(() -> commit(LAST, "0", new FunderPart("CCG", bd("0")))))
                .hasMessage("Leave the split out: there is nothing to split.");
    }

    /** An invoice for days that were released: nobody has a share of nothing. */
    @Test
    @Tag("COV-12")
    void payAlikeWhatComesAfterAllWasReleased() {
        commit(LAST, "1056");
        coventry.pay(IT, "1056", "INV-1");
        coventry.promise(money -> money.end(IT, TODAY.minusDays(1)));

        coventry.pay(IT, "1", "INV-2");

        assertThat(coventry.commitment(IT).parts())
                .extracting(PartView::line, PartView::amount, PartView::actual)
                .containsExactly(tuple("CCG", bd("0.00"), bd("391.50")), tuple("COUNCIL", bd("0.00"), bd("665.50")));
    }

    @Test
    void arePaidForAtMostTenYears() {
        assertThat(Refusals.field(() -> commit(TODAY.plusYears(10).plusDays(1), "1")))
                .isEqualTo("until");

        commit(TODAY.plusYears(10), "1");
    }

    /** The CCG had only £10 left, and its additional money took over: in its proportion it would have to pay more, not less. */
    @Test
    @Tag("COV-13")
    void doNotPayMoreBecauseLessIsNeeded() {
        coventry.promise(money -> money.commit(new CommitmentRequest(
                "EPI-970002",
                caseOf("EPI-970002"),
                "STHS",
                ContractSource.BLOCK,
                TODAY,
                LAST,
                null,
                bd("390990"),
                List.of(new FunderPart("CCG", bd("390990"))),
                null,
                null,
                null)));
        commit(LAST, "1000");
        assertThat(amounts()).containsExactly(bd("10.00"), bd("360.27"), bd("629.73"));

        change("600");

        assertThat(coventry.commitment(IT).parts())
                .extracting(PartView::line, PartView::amount)
                .containsExactly(tuple("CCG", bd("9.38")), tuple("COUNCIL", bd("590.62")));
    }

    /** Winter pressures of the NHS take over what the council's line cannot carry. */
    @Test
    @Tag("COV-13")
    void takeOverThoughAnotherFundersLineIsExhausted() {
        FundingHouse demo = FundingHouse.of(Councils.named("demo"));
        String line = Councils.named("demo")
                .get(FundingRules.class)
                .linesOf("ENABLE")
                .get(0)
                .code();
        BigDecimal beyond = demo.line(line).approved().add(bd("10"));

        demo.promise(money ->
                money.commit(FundingHouse.request(IT, "ENABLE", ContractSource.IN_HOUSE, TODAY, LAST, beyond)));

        assertThat(demo.line(line).remaining()).isZero();
        assertThat(demo.line("WINTER").committed()).isEqualByComparingTo("10");
    }
}
