package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.calendar.CareWeek;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.ProgressReport.Condition;

/** One weekly look at how the person gets on (KEN-16). */
@Entity
@Table(name = "progress")
class Week {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "progress_seq")
    private @Nullable Long id;

    private long episodeId;
    private LocalDate weekFrom;
    private LocalDate recordedOn;
    private String recordedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> scores;

    private BigDecimal hoursDelivered;
    private @Nullable BigDecimal hoursPlanned;
    private @Nullable String hoursIncreaseReason;
    private @Nullable Visits visits;

    @Column(name = "person_condition")
    @Enumerated(EnumType.STRING)
    private @Nullable Condition condition;

    private boolean concern;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Week() {}

    /** @param hoursBefore what was planned until now: hours taper, and an increase is explained, not referred anew (COV-03) */
    static Week reported(
            long episodeId,
            SupportWeek which,
            int goals,
            BigDecimal hoursBefore,
            ProgressReport report,
            String by,
            LocalDate today) {
        Week week = told(episodeId, which, by, today);
        week.scores = Score.ofEach("score", goals, report.scores());
        week.give(report.hoursDelivered(), report.visits(), report.workers());
        BigDecimal planned = Hours.required(
                "hoursPlanned", report.hoursPlanned(), "Give the hours of support planned for the coming week.");
        week.hoursPlanned = planned;
        week.hoursIncreaseReason =
                Wording.optional("hoursIncreaseReason", "The reason for more hours", report.hoursIncreaseReason());
        if (planned.compareTo(hoursBefore) > 0 && week.hoursIncreaseReason == null) {
            throw new Refusal(
                    "hoursIncreaseReason",
                    "%s hours were planned before. Say why the person needs more now."
                            .formatted(hoursBefore.stripTrailingZeros().toPlainString()));
        }
        if (report.condition() == null) {
            throw new Refusal("condition", "Say whether the person is better, the same or worse than a week ago.");
        }
        week.condition = report.condition();
        week.concern = report.concern();
        week.note = Wording.optional("note", "The note", report.note());
        return week;
    }

    /** Afterwards nobody remembers how the goals stood, or what was planned then. */
    static Week filledIn(long episodeId, SupportWeek which, WeekTold told, String by, LocalDate today) {
        Week week = told(episodeId, which, by, today);
        week.give(told.hoursDelivered(), told.visits(), told.workers());
        return week;
    }

    private static Week told(long episodeId, SupportWeek which, String by, LocalDate today) {
        Week week = new Week();
        week.episodeId = episodeId;
        week.weekFrom = which.from();
        week.recordedOn = today;
        week.recordedBy = by;
        week.scores = List.of();
        return week;
    }

    private void give(@Nullable BigDecimal hours, @Nullable Integer made, @Nullable Integer workers) {
        hoursDelivered = Hours.required(
                "hoursDelivered", hours, "Give the hours of support given in the week, 0 if nobody came.");
        visits = Visits.reported(made, workers);
        if (CareWeek.needsTwoWorkers(hoursDelivered) && visits != null && visits.workers() < 2) {
            throw new Refusal("workers", "One worker gives at most 168 hours in a week. Count the second one too.");
        }
    }

    /** What is left out stays as it was. */
    List<Change> correct(WeekTold right, SupportWeek which) {
        BigDecimal hoursBefore = hoursDelivered;
        Visits visitsBefore = visits;
        boolean counted = right.visits() != null || right.workers() != null;
        give(
                right.hoursDelivered() == null ? hoursDelivered : right.hoursDelivered(),
                counted || visits == null ? right.visits() : visits.visits(),
                counted || visits == null ? right.workers() : visits.workers());
        List<Change> changes = new ArrayList<>();
        if (hoursDelivered.compareTo(hoursBefore) != 0) {
            changes.add(new Change("Hours given, " + which.words(), plain(hoursBefore), hours()));
        }
        if (!Objects.equals(visits, visitsBefore)) {
            changes.add(new Change("Visits, " + which.words(), words(visitsBefore), words(visits)));
        }
        return changes;
    }

    /** @param away whether the person was in hospital or elsewhere the whole week */
    void expectAtHome(boolean away) {
        if (away && hoursDelivered.signum() > 0) {
            throw new Refusal(
                    "hoursDelivered",
                    "The person was in hospital or away for the whole of this week: nobody gave support at home. If they were not, correct those days first.");
        }
    }

    void move(int days) {
        weekFrom = weekFrom.plusDays(days);
    }

    private static @Nullable String words(@Nullable Visits visits) {
        return visits == null ? null : "%d by %d workers".formatted(visits.visits(), visits.workers());
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    long episodeId() {
        return episodeId;
    }

    LocalDate weekFrom() {
        return weekFrom;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    String hours() {
        return plain(hoursDelivered);
    }

    @Nullable
    String hoursIncreaseReason() {
        return hoursIncreaseReason;
    }

    @Nullable
    Integer score(int goal) {
        return goal <= scores.size() ? scores.get(goal - 1) : null;
    }

    boolean isScored() {
        return !scores.isEmpty();
    }

    WeekView view(SupportWeek which) {
        return new WeekView(
                which.number(),
                weekFrom,
                which.to(),
                recordedOn,
                hoursDelivered,
                hoursPlanned,
                visits == null ? null : visits.visits(),
                visits == null ? null : visits.workers(),
                List.copyOf(scores),
                condition,
                concern);
    }
}
