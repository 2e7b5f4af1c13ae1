package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.funding.FundingRules.Line;

/** What a budget still has room for. */
class BudgetTests {

    private static final CeilingPeriod APPROVED_1000 = new CeilingPeriod(
            new Line("LINE", "A line", "FUNDER", List.of("CARE"), 1, null, null, List.of()),
            LocalDate.of(2026, 4, 1),
            null,
            Money.pounds(1000));

    @Test
    @Tag("KEN-25")
    void whatWasPaidBeyondWhatWasPromisedCannotBePromisedAgain() {
        Budget budget = new Budget();

        budget.changed(CommitmentPart.NONE, part(400, 700));

        assertThat(budget.room(APPROVED_1000)).isEqualTo(Money.pounds(300));
    }

    @Test
    @Tag("KEN-25")
    void whatIsPromisedAndNotYetPaidCannotBePromisedAgain() {
        Budget budget = new Budget();

        budget.changed(CommitmentPart.NONE, part(400, 100));

        assertThat(budget.room(APPROVED_1000)).isEqualTo(Money.pounds(600));
    }

    /** One cheap life does not pay for a dear one: each is counted as it stands. */
    @Test
    @Tag("KEN-25")
    void eachCommitmentIsCountedAsItStands() {
        Budget budget = new Budget();

        budget.changed(CommitmentPart.NONE, part(400, 700));
        budget.changed(CommitmentPart.NONE, part(200, 0));

        assertThat(budget.room(APPROVED_1000)).isEqualTo(Money.pounds(100));
    }

    private static CommitmentPart part(long committed, long paid) {
        return new CommitmentPart(
                Money.pounds(committed).pence(), Money.pounds(paid).pence());
    }
}
