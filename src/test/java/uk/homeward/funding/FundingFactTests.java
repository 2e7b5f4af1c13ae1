package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingFact.ActualBooked;
import uk.homeward.funding.FundingFact.ActualReversed;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.funding.FundingFact.CommitmentEnded;
import uk.homeward.funding.FundingFact.CommitmentEscalated;
import uk.homeward.funding.FundingFact.ContractAwarded;
import uk.homeward.funding.FundingFact.MoneyCommitted;
import uk.homeward.funding.FundingFact.TenderIssued;

/** What stands on the trail must be understood years later without anything else. */
class FundingFactTests {

    private static final String IT = "EPI-970001";
    private static final String CASE = "REF-970001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Money THOUSAND = Money.pounds(1_000);
    private static final Money HUNDRED = Money.pounds(100);

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new MoneyCommitted(IT, CASE, THOUSAND, ContractSource.IN_HOUSE, null), "£1,000.00, in-house."),
                Arguments.of(
                        new MoneyCommitted(IT, CASE, THOUSAND, ContractSource.SPOT, "The block is full."),
                        "£1,000.00, spot. The block is full."),
                Arguments.of(
                        new CommitmentChanged(IT, CASE, HUNDRED, THOUSAND, DAY, "One week more."),
                        "£1,000.00 instead of £100.00. One week more."),
                Arguments.of(
                        new CommitmentEnded(IT, CASE, DAY, HUNDRED, THOUSAND),
                        "£100.00 stays committed, £1,000.00 is free again."),
                Arguments.of(
                        new CommitmentEscalated(IT, CASE, THOUSAND, HUNDRED),
                        "£1,000.00 was asked for, £100.00 of it beyond the ceiling."),
                Arguments.of(new ActualBooked(IT, CASE, DAY, HUNDRED, "INV-1", null), "£100.00, INV-1"),
                Arguments.of(
                        new ActualBooked(IT, CASE, DAY, HUNDRED, "INV-1", "Two carers."),
                        "£100.00, INV-1, more than committed: Two carers."),
                Arguments.of(
                        new ActualReversed(IT, CASE, DAY, HUNDRED, "INV-1", "Another person's."),
                        "£100.00, INV-1. Another person's."),
                Arguments.of(new TenderIssued("LIC", DAY), "Issued on 23 November 2026."),
                Arguments.of(
                        new ContractAwarded("LIC", DAY, DAY, DAY.plusDays(1), "Harbour"),
                        "Awarded on 23 November 2026 to Harbour, from 23 November 2026 to 24 November 2026."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theTrailTellsHowMuchAndWhy(FundingFact fact, String reason) {
        assertThat(fact.reason()).isEqualTo(reason);
    }

    /** What is about a service is found under it. */
    @Test
    void whatIsNobodysCaseStandsUnderItsOwnReference() {
        assertThat(new TenderIssued("LIC", DAY).caseReference()).isEqualTo("LIC");
    }
}
