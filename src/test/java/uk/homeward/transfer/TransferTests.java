package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.transfer.TransferExamples.FIGURES;
import static uk.homeward.transfer.TransferExamples.IN_SCOPE_ON;
import static uk.homeward.transfer.TransferExamples.MEETING_ON;
import static uk.homeward.transfer.TransferExamples.PAYS;
import static uk.homeward.transfer.TransferExamples.TOLD_ON;
import static uk.homeward.transfer.TransferExamples.answers;
import static uk.homeward.transfer.TransferExamples.booked;
import static uk.homeward.transfer.TransferExamples.changed;
import static uk.homeward.transfer.TransferExamples.findings;
import static uk.homeward.transfer.TransferExamples.found;
import static uk.homeward.transfer.TransferExamples.handover;
import static uk.homeward.transfer.TransferExamples.level;
import static uk.homeward.transfer.TransferExamples.meeting;
import static uk.homeward.transfer.TransferExamples.reviewed;
import static uk.homeward.transfer.TransferExamples.sourcing;
import static uk.homeward.transfer.TransferExamples.told;
import static uk.homeward.transfer.TransferExamples.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.sourcing.RetentionReason;

class TransferTests {

    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 10, 19, 12, 30);

    @Test
    @Tag("DER-30")
    void nothingStartsBeforeTheLetter() {
        Transfer transfer = found();

        assertThatThrownBy(() -> transfer.book(meeting(MEETING_ON), FIGURES, IN_SCOPE_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has not heard of the proposal yet");
        assertThat(transfer.status()).isEqualTo(TransferStatus.IN_SCOPE);
    }

    @Test
    @Tag("DER-30")
    void aLetterThatCameBackCountsAsNotReached() {
        Transfer transfer = told();

        assertThat(transfer.notReached(TOLD_ON.plusDays(4))).isTrue();

        assertThat(transfer.status()).isEqualTo(TransferStatus.IN_SCOPE);
        assertThat(transfer.reaching().done()).isFalse();
        assertThat(transfer.reached(ReachedBy.VISIT, TOLD_ON.plusDays(6), "Sue told her at home."))
                .isTrue();
        assertThat(transfer.status()).isEqualTo(TransferStatus.LETTER_SENT);
    }

    @Test
    void peopleHaveTimeToThinkBetweenLetterAndMeeting() {
        assertThatThrownBy(() -> told().book(meeting(MEETING_ON.minusDays(1)), FIGURES, TOLD_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("17 September 2020 or later");

        assertThat(booked().status()).isEqualTo(TransferStatus.MEETING_BOOKED);
    }

    @Test
    @Tag("DER-16")
    @Tag("DER-17")
    void oneTeamAloneCompletesNoReview() {
        Transfer transfer = booked();
        transfer.signAsSocialWorker(findings().checked(MEETING_ON, "sue"), level(week(30, 1)), MEETING_ON);

        assertThat(transfer.status()).isEqualTo(TransferStatus.SIGNED_BY_ONE);
        assertThatThrownBy(transfer::outcome).isInstanceOf(Conflict.class).hasMessageContaining("Two people sign");
        assertThatThrownBy(() -> transfer.source("REQ-000001", MEETING_ON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> transfer.signAsSocialWorker(
                        findings().checked(MEETING_ON, "sam"), level(week(30, 1)), MEETING_ON))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Somebody of Direct Care signs next");
    }

    @Test
    @Tag("DER-17")
    void onePersonDoesNotSignForBothTeams() {
        Transfer transfer = booked();
        transfer.signAsDirectCare(MEETING_ON, "sue", null, MEETING_ON);

        assertThatThrownBy(() -> transfer.signAsSocialWorker(
                        findings().checked(MEETING_ON, "sue"), level(week(30, 1)), MEETING_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ask a colleague");
        transfer.signAsSocialWorker(findings().checked(MEETING_ON, "sam"), level(week(30, 1)), MEETING_ON);
        assertThat(transfer.outcome()).isEqualTo(ReviewOutcome.SUITABLE);
    }

    @Test
    @Tag("DER-15")
    void notAppropriateIsAnOutcomeWithAReason() {
        assertThatThrownBy(() -> findings(ReviewOutcome.NOT_APPROPRIATE, PaymentAnswer.DECLINED, null)
                        .checked(MEETING_ON, "sue"))
                .isInstanceOf(Refusal.class);
        Transfer transfer =
                reviewed(findings(ReviewOutcome.NOT_APPROPRIATE, PaymentAnswer.DECLINED, "New faces frighten her."));

        assertThat(transfer.outcome()).isEqualTo(ReviewOutcome.NOT_APPROPRIATE);
        transfer.keepWithDirectCare(MEETING_ON);
        assertThat(transfer.status().over()).isTrue();
    }

    @Test
    @Tag("DER-19")
    void whoeverWasServedForLongIsOfferedALongerHandover() {
        Transfer transfer = sourcing(findings());

        assertThat(transfer.servedLong(FIGURES, LocalDate.of(2018, 3, 13))).isFalse();
        assertThat(transfer.servedLong(FIGURES, LocalDate.of(2018, 3, 14))).isTrue();
        assertThatThrownBy(() -> transfer.planHandover(
                        answers(FIRST, false).checked("moor-edge", "Moor Edge"),
                        level(week(30, 1)),
                        FIGURES,
                        MEETING_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("since 14 March 2016");
        transfer.planHandover(handover(FIRST), level(week(30, 1)), FIGURES, MEETING_ON);
        assertThat(transfer.status()).isEqualTo(TransferStatus.HANDOVER);
    }

    @Test
    @Tag("DER-28")
    @Tag("DER-38")
    void anotherLevelWithoutAnAgreedChangeIsRefused() {
        Transfer transfer = sourcing(findings());

        assertThatThrownBy(() -> transfer.planHandover(handover(FIRST), level(week(25, 1)), FIGURES, MEETING_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("5 h 50 min a week instead of 7 h")
                .hasMessageContaining("changes the provider and nothing else");
        assertThatThrownBy(() -> transfer.planHandover(
                        handover(FIRST), level(week(30, 1), 0, new BigDecimal("51.00")), FIGURES, MEETING_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pays £51.00 a week instead of £42.50");
    }

    @Test
    @Tag("DER-29")
    void anotherLevelIsPossibleWhereAChangeWasAgreed() {
        Transfer transfer = sourcing(changed());

        transfer.planHandover(handover(FIRST), level(week(25, 1)), FIGURES, MEETING_ON);

        assertThat(transfer.status()).isEqualTo(TransferStatus.HANDOVER);
        assertThat(transfer.review().changeAgreedBy()).isEqualTo("Ada Example");
    }

    @Test
    void aReviewLapsesTwelveWeeksBeforeTheCutOver() {
        Transfer transfer = sourcing(findings());
        LocalDateTime late = MEETING_ON.plusWeeks(12).plusDays(1).atTime(12, 30);

        assertThatThrownBy(() -> transfer.planHandover(handover(late), level(week(30, 1)), FIGURES, MEETING_ON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("until 10 December 2020");
        transfer.planHandover(handover(late.minusDays(1)), level(week(30, 1)), FIGURES, MEETING_ON);
    }

    @Test
    void aReviewLapsesOnAnyAdmission() {
        Transfer transfer = sourcing(findings());

        assertThat(transfer.hold(HoldReason.HOSPITAL, MEETING_ON.plusDays(3))).isTrue();
        assertThat(transfer.goOn(MEETING_ON.plusDays(9))).isTrue();

        assertThat(transfer.status()).isEqualTo(TransferStatus.LETTER_SENT);
        assertThat(transfer.reviewCountsUntil(12)).isNull();
    }

    @Test
    @Tag("DER-32")
    void nobodyIsCutOverBeforeOldAndNewWorkersCameTogether() {
        Transfer transfer = sourcing(findings());
        transfer.planHandover(handover(FIRST), level(week(30, 1)), FIGURES, MEETING_ON);
        LocalDate day = FIRST.toLocalDate();

        assertThatThrownBy(() -> transfer.shadowed(1, day, FIGURES, day))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at least 2 visits together");
        assertThatThrownBy(() -> transfer.cutOver(day.plusDays(1), day.plusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No shadow visits");
        transfer.shadowed(2, day, FIGURES, day);
        transfer.cutOver(day.plusDays(1), day.plusDays(1));
        assertThat(transfer.status()).isEqualTo(TransferStatus.SETTLING);
        assertThat(transfer.releasedOn).isEqualTo(day);
    }

    @Test
    void whoeverDoesNotSettleComesBackInTime() {
        Transfer transfer = cutOver();
        LocalDate day = FIRST.toLocalDate();

        assertThatThrownBy(() -> transfer.comeBack("Not the same.", day.plusDays(43), FIGURES, day.plusDays(43)))
                .isInstanceOf(Refusal.class);
        transfer.comeBack("Not the same.", day.plusDays(42), FIGURES, day.plusDays(42));
        assertThat(transfer.status()).isEqualTo(TransferStatus.RETURNED);
    }

    @Test
    @Tag("DER-33")
    void withoutAProviderDirectCareGoesOnUntilADay() {
        Transfer transfer = sourcing(findings());
        LocalDate again = MEETING_ON.plusWeeks(4);

        assertThatThrownBy(() -> transfer.retain(new Keeping(RetentionReason.NO_PVI_PROVIDER, MEETING_ON), MEETING_ON))
                .isInstanceOf(Refusal.class);
        transfer.retain(new Keeping(RetentionReason.NO_PVI_PROVIDER, again), MEETING_ON);
        assertThat(transfer.releasedOn).isNull();
        transfer.searchAgain(again);
        assertThat(transfer.status()).isEqualTo(TransferStatus.SOURCING);
    }

    @Test
    @Tag("DER-34")
    void aDirectPaymentReleasesNothingBeforeItsFirstVisit() {
        Transfer transfer = reviewed(findings(ReviewOutcome.DIRECT_PAYMENT, PaymentAnswer.WISHED, null));
        transfer.chooseDirectPayment(MEETING_ON);
        assertThat(transfer.releasedOn).isNull();

        transfer.paid(MEETING_ON.plusWeeks(5), MEETING_ON.plusWeeks(6));

        assertThat(transfer.releasedOn).isEqualTo(MEETING_ON.plusWeeks(5));
        assertThat(transfer.releasedTo).isEqualTo(ReleasedTo.DIRECT_PAYMENT);
    }

    @Test
    void whoeverDiedIsAskedNothingMore() {
        Transfer transfer = booked();

        assertThat(transfer.end(TransferStatus.DIED, null, MEETING_ON)).isTrue();
        assertThat(transfer.end(TransferStatus.MOVED, null, MEETING_ON)).isFalse();
        assertThatThrownBy(() -> transfer.signAsDirectCare(MEETING_ON, "dan", null, MEETING_ON))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("died");
    }

    private static Transfer cutOver() {
        Transfer transfer = sourcing(findings());
        LocalDate day = FIRST.toLocalDate();
        transfer.planHandover(handover(FIRST), level(week(30, 1), 0, PAYS), FIGURES, MEETING_ON);
        transfer.shadowed(2, day, FIGURES, day);
        transfer.cutOver(day, day);
        return transfer;
    }
}
