package uk.homeward.funding;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Per;
import uk.homeward.funding.FundingRules.Rate;

class CommitmentServiceTests {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);

    private final CommitmentOpener opener = mock();
    private final ContractCover contracts = mock();
    private final FundingLines lines = mock();

    @Test
    @Tag("HAM-03")
    @Tag("HAM-17")
    void whicheverSourceItWillBeTheDearestIsCommitted() {
        CommitmentService commitments = commitments(
                rate(ContractSource.BLOCK, 100),
                rate(ContractSource.FRAMEWORK, 120),
                rate(ContractSource.IN_HOUSE, 90));
        when(lines.paysFor(any())).thenReturn(true);
        when(contracts.expectOpen(any(), any(), any(), any())).thenAnswer(asked -> asked.getArgument(1));
        CommitmentRequest wanted = FundingHouse.request("EPI-970001", "CARE", null, FROM, FROM.plusDays(41), null);

        commitments.begin(wanted, List.of(ContractSource.BLOCK, ContractSource.FRAMEWORK, ContractSource.IN_HOUSE));

        verify(opener).open(wanted.of(ContractSource.FRAMEWORK));
    }

    private CommitmentService commitments(Rate... rates) {
        return new CommitmentService(
                mock(),
                opener,
                mock(),
                mock(),
                mock(),
                lines,
                new Rates(
                        new FundingRules(List.of(), List.of(), List.of(rates), List.of(), null, null, null),
                        new CapacityRules(Map.of())),
                contracts,
                mock());
    }

    private static Rate rate(ContractSource source, int pounds) {
        return new Rate("CARE", source, BigDecimal.valueOf(pounds), Per.DAY);
    }
}
