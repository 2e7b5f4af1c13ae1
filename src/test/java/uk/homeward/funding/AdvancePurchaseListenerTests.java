package uk.homeward.funding;

import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.PlaceFact.CapacityChanged;
import uk.homeward.council.Councils;
import uk.homeward.funding.FundingFact.ContractAwarded;
import uk.homeward.funding.FundingFact.ContractExtended;

/** What makes a purchase in advance follow, and what is refused where the money is missing. */
class AdvancePurchaseListenerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final AdvancePurchaseService purchases = mock();
    private final AdvancePurchaseListener listener = new AdvancePurchaseListener(purchases, Councils.kent());

    /** A block that grows is bought, within its budget; who has joined the team is there, and what was lost is lost. */
    @ParameterizedTest
    @CsvSource({"BLOCK, 1, true", "BLOCK, -1, false", "IN_HOUSE, 10, false", "FRAMEWORK, 10, false"})
    @Tag("KEN-25")
    void onlyABlockThatGrowsIsRefusedWithoutMoney(ContractSource source, BigDecimal amount, boolean bought) {
        listener.on(new CapacityChanged("D2A", source, ChangeKind.VARIED, amount, DAY, "Agreed."));

        if (bought) {
            then(purchases).should().buy("D2A");
        } else {
            then(purchases).should().follow("D2A");
        }
        then(purchases).shouldHaveNoMoreInteractions();
    }

    @Test
    @Tag("HAM-05")
    void whatIsAwardedOrExtendedIsBought() {
        listener.on(new ContractAwarded("D2A", DAY, DAY, null, "Harbour Care Ltd"));
        listener.on(new ContractExtended("KEAH", DAY, "Stays became shorter."));

        then(purchases).should().buy("D2A");
        then(purchases).should().buy("KEAH");
    }

    @Test
    void eachDayEveryServiceFollowsThoughOneOfThemFails() {
        willThrow(new IllegalStateException("The database is away"))
                .given(purchases)
                .follow("KEAH");

        listener.renew();

        then(purchases).should().follow("KEAH");
        then(purchases).should().follow("D2A");
        then(purchases).should().follow("REHAB");
    }
}
