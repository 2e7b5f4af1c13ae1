package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.council.Councils;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.funding.FundingFact.ActualBooked;
import uk.homeward.funding.FundingFact.ActualReversed;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** Money that was booked wrong (LGSCO 21 014 642), and how it is put right. */
class ActualServiceTests {

    private static final String EPISODE = "EPI-970001";

    private final FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));

    @BeforeEach
    void aCommitment() {
        coventry.commit(EPISODE, "STHS", 1_584);
    }

    private void book(String pounds, String document) {
        coventry.pay(door -> door.book(EPISODE, new ActualBooking(TODAY, new BigDecimal(pounds), document)));
    }

    @Test
    void aCreditNoteTakesBackWhatWasPaid() {
        book("1584", "INV-1");

        book("-52.80", "CN-1");

        assertThat(coventry.commitment(EPISODE).actual()).isEqualByComparingTo("1531.20");
        assertThat(coventry.commitment(EPISODE).parts())
                .extracting(PartView::actual)
                .containsExactly(new BigDecimal("566.95"), new BigDecimal("964.25"));
        assertThat(coventry.line("COUNCIL").actual()).isEqualByComparingTo("964.25");
    }

    /** The post brings what it brings first. */
    @Test
    void aCreditNoteMayComeBeforeItsInvoice() {
        book("-52.80", "CN-1");

        assertThat(coventry.commitment(EPISODE).actual()).isEqualByComparingTo("-52.80");
        assertThat(coventry.line("COUNCIL").open()).isEqualByComparingTo("1030.75");
    }

    @Test
    void moreThanIsCommittedIsQuestioned() {
        book("1000", "INV-1");

        Refusal refusal = Refusals.of(() -> book("13000000", "INV-2"));

        assertThat(refusal.field()).isEqualTo("amount");
        assertThat(refusal).hasMessageStartingWith("With this £13,001,000.00 would be paid, but only £1,584.00 is");
        assertThat(Refusals.field(() -> book("584.01", "INV-2"))).isEqualTo("amount");
        book("584", "INV-2");
        assertThat(coventry.facts(ActualBooked.class))
                .endsWith(new ActualBooked(
                        EPISODE, FundingHouse.caseOf(EPISODE), TODAY, Money.pounds(584), "INV-2", null));
        assertThat(coventry.commitment(EPISODE).actual()).isEqualByComparingTo("1584");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INV-1", "inv-1", "INV 1", "INV–1", "inv1", " INV - 1 ", "INV/1", "INV-01"})
    void oneDocumentIsBookedOnceHoweverItIsSpelt(String spelling) {
        book("100", "INV-1");

        assertThat(Refusals.of(() -> book("100", spelling)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("already been booked");
    }

    @Test
    void anotherNumberIsAnotherDocument() {
        book("100", "2026/1-1");

        book("100", "2026/11");
        book("100", "2026/1");
        book("100", "2026/1-1 B");

        assertThat(coventry.commitment(EPISODE).actual()).isEqualByComparingTo("400");
    }

    @Test
    void whatWasBookedWrongIsReversedAndStaysReadable() {
        book("158.40", "INV-1");
        long number = coventry.paid(EPISODE).get(0).number();

        coventry.takeBack(door -> door.reverse(EPISODE, number, "Another person's invoice."));

        assertThat(coventry.paid(EPISODE))
                .extracting(ActualView::document, ActualView::reversedOn, ActualView::reversalReason)
                .containsExactly(tuple("INV-1", TODAY, "Another person's invoice."));
        assertThat(coventry.commitment(EPISODE).actual()).isEqualByComparingTo("0");
        assertThat(coventry.line("CCG").actual()).isEqualByComparingTo("0");
        assertThat(coventry.facts(ActualReversed.class)).hasSize(1);
        book("158.40", "inv 1");
        assertThat(Refusals.of(() -> coventry.takeBack(door -> door.reverse(EPISODE, number, "Again."))))
                .hasMessageContaining("This was reversed on 23 November 2026");
        assertThat(Refusals.of(() -> coventry.takeBack(door -> door.reverse(EPISODE, 99, "Which?"))))
                .isInstanceOf(NotFound.class);
        assertThat(Refusals.field(() -> coventry.takeBack(door -> door.reverse(EPISODE, number, " "))))
                .isEqualTo("reason");
    }

    /** Each budget gets back what it bore, whatever became of the commitment since. */
    @Test
    void aReversalGivesBackToWhoPaid() {
        coventry.commit("EPI-970002", "STHS", 1_054_416);
        book("1000", "INV-1");
        coventry.promise(money -> money.end("EPI-970002", TODAY.minusDays(1)));
        coventry.promise(money -> money.change(
                EPISODE, new CommitmentChange(TODAY.plusDays(41), null, BigDecimal.ZERO, "Nothing came of it.", null)));

        coventry.takeBack(
                door -> door.reverse(EPISODE, coventry.paid(EPISODE).get(0).number(), "Nothing came of it."));

        assertThat(coventry.commitment(EPISODE).parts()).isEmpty();
        assertThat(coventry.line("COUNCIL").open()).isEqualByComparingTo("0");
    }
}
