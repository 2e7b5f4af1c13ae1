package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;
import static uk.homeward.funding.FundingHouse.caseOf;
import static uk.homeward.funding.FundingHouse.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Refusals;

/** Four weeks of Hampshire's framework, at £200 a day, whose start is put off or brought forward. */
@DisplayName("What is promised and has not begun")
class PlannedCommitmentTests {

    private static final String IT = "EPI-970001";
    private static final LocalDate LAST = TODAY.plusDays(27);
    private static final LocalDate END_OF_BLOCK = LocalDate.of(2027, 3, 31);

    private final FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));

    @BeforeEach
    void fourWeeks() {
        hampshire.promise(money -> money.commit(request(IT, "LIC", ContractSource.FRAMEWORK, TODAY, LAST, null)));
        hampshire.facts.clear();
    }

    private void replan(
            @Nullable ContractSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String plan) {
        hampshire.plan(money ->
                money.replan(IT, new CommitmentAdjustment(source, from, until, null, "Discharge put off."), plan));
    }

    @Test
    @Tag("HAM-17")
    void followsTheDaysAndCostsWhatTheyDo() {
        replan(null, TODAY.plusDays(2), LAST.plusDays(3), null);

        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("5800");
        assertThat(hampshire.facts)
                .containsExactly(new CommitmentChanged(
                        IT,
                        caseOf(IT),
                        Money.pounds(5_600),
                        Money.pounds(5_800),
                        LAST.plusDays(3),
                        "Discharge put off."));
    }

    @Test
    @Tag("HAM-05")
    void outlivesTheContractOfItsSourceOnlyWithAPlan() {
        assertThat(Refusals.field(() -> replan(ContractSource.BLOCK, null, END_OF_BLOCK.plusDays(1), null)))
                .isEqualTo("exitPlan");
        assertThat(Refusals.field(() ->
                        replan(ContractSource.BLOCK, END_OF_BLOCK.plusDays(1), END_OF_BLOCK.plusDays(9), "Her son.")))
                .isEqualTo("from");

        replan(ContractSource.BLOCK, null, END_OF_BLOCK.plusDays(1), "Her son takes over.");
        replan(null, null, END_OF_BLOCK.plusDays(2), null);

        assertThat(hampshire.commitment(IT))
                .extracting(CommitmentView::until, CommitmentView::exitPlan, CommitmentView::source)
                .containsExactly(END_OF_BLOCK.plusDays(2), "Her son takes over.", ContractSource.BLOCK);
        assertThat(hampshire.commitment(IT).amount())
                .as("the block is paid already")
                .isZero();
    }

    /** The ward decides the day, and knows nothing of money. */
    @Test
    @Tag("HAM-17")
    void isNotRefusedForWantOfMoneyAndManagersAreTold() {
        hampshire.commit("EPI-970002", "LIC", 4_994_300);

        replan(null, null, LAST.plusDays(1), null);

        assertThat(hampshire.commitment(IT).until()).isEqualTo(LAST.plusDays(1));
        assertThat(hampshire.report().escalations(PageQuery.first(10)).items())
                .extracting(EscalationView::reference, EscalationView::missing)
                .containsExactly(tuple(IT, new BigDecimal("100.00")));
    }

    @Test
    void movesNothingWhereNothingIsPromised() {
        hampshire.promise(money -> money.end(IT, TODAY.minusDays(1)));
        hampshire.facts.clear();

        replan(null, null, LAST.plusDays(1), null);

        assertThat(hampshire.facts).isEmpty();
        assertThat(hampshire.commitment(IT).state()).isEqualTo(CommitmentState.RELEASED);
    }
}
