package uk.homeward.visitrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.delivery.PlannedVisit;
import uk.homeward.refusal.Refusal;

class VisitRecordTests {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);
    private static final LocalDateTime NOW = DAY.plusDays(1).atTime(12, 0);
    private static final String OURS = "homeward-bound";

    @ParameterizedTest
    @CsvSource({"07:50, 0", "08:30, 0", "08:45, 0", "08:46, 16", "11:30, 180"})
    @Tag("ELO-15")
    void aVisitIsLateThatBeganMoreThanTheAllowedMinutesAfterItsWindow(String began, int late) {
        VisitRecord record = made(planned(1, OURS, true), DAY.atTime(LocalTime.parse(began)), 1);

        assertThat(record.lateMinutes()).isEqualTo(late);
        assertThat(record.status()).isEqualTo(late == 0 ? VisitStatus.DELIVERED : VisitStatus.LATE);
    }

    @Test
    @Tag("ELO-15")
    void whatWasNotAgreedIsFoundAndKept() {
        LocalDateTime at = DAY.atTime(8, 0);

        assertThat(made(planned(1, OURS, true), at, 1).finding()).isNull();
        assertThat(made(null, at, 1).finding()).isEqualTo(VisitFinding.UNPLANNED);
        assertThat(made(planned(1, OURS, false), at, 1).finding()).isEqualTo(VisitFinding.NOT_WANTED);
        assertThat(made(planned(1, "saltmarsh-homecare", true), at, 1).finding())
                .isEqualTo(VisitFinding.NOT_RESPONSIBLE);
        assertThat(made(planned(2, OURS, true), at, 1).finding()).isEqualTo(VisitFinding.FEWER_WORKERS);
    }

    @Test
    void aMissedVisitHasAReasonAndWasOnesOwn() {
        assertRefused("reason", missing(planned(1, OURS, true), null));
        assertRefused("visit", missing(null, "Ill"));
        assertRefused("visit", missing(planned(1, "saltmarsh-homecare", true), "Ill"));
        assertRefused("day", missing(planned(1, OURS, false), "Ill"));
        assertThat(missed(planned(1, OURS, true), "Ill").status()).isEqualTo(VisitStatus.MISSED);
    }

    @Test
    void timesThatCannotBeAreRefused() {
        LocalDateTime at = DAY.atTime(8, 0);
        assertRefused("endedAt", new VisitTold(1, DAY, true, at, at, 1, null, null));
        assertRefused("endedAt", new VisitTold(1, DAY, true, at, at.plusHours(25), 1, null, null));
        assertRefused("endedAt", new VisitTold(1, DAY.plusDays(1), true, NOW, NOW.plusMinutes(30), 1, null, null));
        assertRefused("startedAt", new VisitTold(1, DAY, true, at.minusDays(1), at, 1, null, null));
        assertRefused("day", new VisitTold(1, DAY.plusDays(2), true, at, at.plusMinutes(30), 1, null, null));
        assertRefused("workers", new VisitTold(1, DAY, true, at, at.plusMinutes(30), 5, null, null));
        assertRefused("made", new VisitTold(1, DAY, null, at, at.plusMinutes(30), 1, null, null));
        assertRefused("made", new VisitTold(1, DAY, false, at, at.plusMinutes(30), 1, "Ill", null));
        assertRefused("reason", new VisitTold(1, DAY, true, at, at.plusMinutes(30), 1, "Ill", null));
    }

    @Test
    void aDayLongGoneIsToldWithAReason() {
        LocalDate old = DAY.minusDays(14);
        LocalDateTime at = old.atTime(8, 0);
        assertRefused("why", new VisitTold(null, old, true, at, at.plusMinutes(30), 1, null, null));

        VisitRecord record =
                read(new VisitTold(null, old, true, at, at.plusMinutes(30), 1, null, "Our system was down."), null);

        assertThat(record.why()).isEqualTo("Our system was down.");
        assertThat(read(
                                new VisitTold(
                                        null,
                                        old.plusDays(1),
                                        true,
                                        at.plusDays(1),
                                        at.plusDays(1).plusMinutes(30),
                                        1,
                                        null,
                                        null),
                                null)
                        .why())
                .isNull();
    }

    /** Whoever tells the same once more changes nothing; whatever differs is another telling, and wants to say why. */
    @Test
    void onlyWhatIsWhollyTheSameIsToldTwice() {
        LocalDateTime at = DAY.atTime(8, 0);
        VisitRecord before = made(planned(2, OURS, true), at, 2);

        assertThat(made(planned(2, OURS, true), at, 2).saysTheSameAs(before)).isTrue();
        assertThat(made(planned(2, OURS, true), at, 1).saysTheSameAs(before)).isFalse();
        assertThat(made(planned(2, OURS, true), at.plusMinutes(5), 2).saysTheSameAs(before))
                .isFalse();
        assertThat(missed(planned(2, OURS, true), "Ill").saysTheSameAs(before)).isFalse();
        assertThat(missed(planned(2, OURS, true), "Ill").saysTheSameAs(missed(planned(2, OURS, true), "No car")))
                .isFalse();
        assertRefused("why", () -> missed(planned(2, OURS, true), "Ill").expectReasonToReplace(before));
        read(new VisitTold(1, DAY, false, null, null, null, "Ill", "It was told of another."), planned(2, OURS, true))
                .expectReasonToReplace(before);
    }

    private static PlannedVisit planned(int workers, String provider, boolean wanted) {
        return new PlannedVisit(
                1,
                "Monday 08:00 to 08:30",
                DAY.atTime(8, 0),
                DAY.atTime(8, 30),
                workers,
                true,
                false,
                wanted,
                provider);
    }

    private static VisitRecord made(@Nullable PlannedVisit planned, LocalDateTime at, int workers) {
        return read(
                new VisitTold(planned == null ? null : 1, DAY, true, at, at.plusMinutes(30), workers, null, null),
                planned);
    }

    private static VisitRecord missed(@Nullable PlannedVisit planned, @Nullable String reason) {
        return read(new VisitTold(planned == null ? null : 1, DAY, false, null, null, null, reason, null), planned);
    }

    private static Runnable missing(@Nullable PlannedVisit planned, @Nullable String reason) {
        return () -> missed(planned, reason);
    }

    private static VisitRecord read(VisitTold told, @Nullable PlannedVisit planned) {
        return new VisitTelling(told, planned, OURS, new VisitRecordRules(15, 14, LocalTime.of(10, 0), Set.of()), NOW)
                .record();
    }

    private static void assertRefused(String field, VisitTold told) {
        assertRefused(field, () -> read(told, planned(1, OURS, true)));
    }

    private static void assertRefused(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                .isEqualTo(field));
    }
}
