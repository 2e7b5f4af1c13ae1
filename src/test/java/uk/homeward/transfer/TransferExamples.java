package uk.homeward.transfer;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.transfer.TransferRules.Figures;

/** One person whose care Direct Care has given since 2016, on their way through a wave that opened on 1 September 2020. */
final class TransferExamples {

    static final LocalDate IN_SCOPE_ON = LocalDate.of(2020, 9, 1);
    static final LocalDate TOLD_ON = LocalDate.of(2020, 9, 3);
    static final LocalDate MEETING_ON = LocalDate.of(2020, 9, 17);
    static final Figures FIGURES = Figures.USUAL;
    static final BigDecimal PAYS = new BigDecimal("42.50");

    private TransferExamples() {}

    static Transfer found() {
        Transfer transfer = new Transfer(1, 7, LocalDate.of(2016, 3, 14), 863, IN_SCOPE_ON);
        transfer.id = 1L;
        transfer.written("LET-000001");
        return transfer;
    }

    static Transfer told() {
        Transfer transfer = found();
        transfer.reached(ReachedBy.LETTER, TOLD_ON, null);
        return transfer;
    }

    static Transfer booked() {
        Transfer transfer = told();
        transfer.book(meeting(MEETING_ON), FIGURES, TOLD_ON);
        return transfer;
    }

    static BookedMeeting meeting(LocalDate day) {
        return new BookedMeeting(day, "At home", "Ada Example and her daughter");
    }

    /** Both signed. */
    static Transfer reviewed(ReviewFindings findings) {
        Transfer transfer = booked();
        transfer.signAsSocialWorker(findings.checked(MEETING_ON, "sue"), level(week(30, 1)), MEETING_ON);
        transfer.signAsDirectCare(MEETING_ON, "dan", null, MEETING_ON);
        return transfer;
    }

    static Transfer sourcing(ReviewFindings findings) {
        Transfer transfer = reviewed(findings);
        transfer.source("REQ-000001", MEETING_ON);
        return transfer;
    }

    static ReviewFindings findings() {
        return findings(ReviewOutcome.SUITABLE, PaymentAnswer.DECLINED, null);
    }

    static ReviewFindings findings(ReviewOutcome outcome, PaymentAnswer payment, @Nullable String reason) {
        return new ReviewFindings(
                MEETING_ON,
                "Ada Example and her daughter",
                DecisionCapacity.HAS,
                null,
                true,
                payment,
                CircumstancesToday.UNCHANGED,
                null,
                null,
                "Women only",
                PAYS,
                outcome,
                reason);
    }

    static ReviewFindings changed() {
        ReviewFindings same = findings();
        return new ReviewFindings(
                same.metOn(),
                same.present(),
                same.capacity(),
                null,
                true,
                same.paymentAnswer(),
                CircumstancesToday.CHANGED,
                "Walks again: the noon visit is not needed.",
                "Ada Example",
                same.preferences(),
                same.personPays(),
                ReviewOutcome.SUITABLE,
                null);
    }

    static CareLevel level(List<VisitNeed> visits) {
        return level(visits, 0, PAYS);
    }

    static CareLevel level(List<VisitNeed> visits, int later, BigDecimal pays) {
        return CareLevel.of(visits, later, List.of("To wash", "To dress"), "Women only", pays);
    }

    /** Each day at 08:00 and at 12:30. */
    static List<VisitNeed> week(int minutes, int workers) {
        return List.of(DayOfWeek.values()).stream()
                .flatMap(day -> List.of(LocalTime.of(8, 0), LocalTime.of(12, 30)).stream()
                        .map(time -> new VisitNeed(
                                "PLN-000001",
                                day.getValue() * 2 + (time.getHour() > 8 ? 1 : 0),
                                day,
                                time,
                                time.plusMinutes(30),
                                minutes,
                                workers,
                                false)))
                .toList();
    }

    static Handover handover(LocalDateTime first) {
        return answers(first, true).checked("moor-edge", "Moor Edge Homecare Ltd");
    }

    static HandoverAnswers answers(LocalDateTime first, boolean longerOffered) {
        return new HandoverAnswers(
                first.minusHours(4),
                first,
                "Ada Example",
                true,
                "Falls when she gets up.",
                MedicationChart.HANDED_OVER,
                KeySafe.CODE_CHANGED,
                longerOffered,
                0,
                true,
                PAYS);
    }
}
