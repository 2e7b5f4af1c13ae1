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
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeView.WeekView;
import uk.homeward.shortterm.ProgressReport.Condition;

/** One weekly look at how the person gets on (KEN-16). */
@Entity
@Table(name = "progress")
class Week {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "progress_seq")
    private @Nullable Long id;

    private long episodeId;
    private LocalDate recordedOn;
    private String recordedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> scores;

    private BigDecimal hoursDelivered;
    private BigDecimal hoursPlanned;
    private @Nullable String hoursIncreaseReason;
    private @Nullable Visits visits;

    @Column(name = "person_condition")
    @Enumerated(EnumType.STRING)
    private Condition condition;

    private boolean concern;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Week() {}

    /** @param hoursBefore what was planned until now: hours taper, and an increase is explained, not referred anew (COV-03) */
    static Week reported(
            long episodeId, int goals, BigDecimal hoursBefore, ProgressReport report, String by, LocalDate today) {
        Week week = new Week();
        week.episodeId = episodeId;
        week.recordedOn = today;
        week.recordedBy = by;
        week.scores = Score.ofEach("score", goals, report.scores());
        week.hoursDelivered = Hours.required(
                "hoursDelivered", report.hoursDelivered(), "Give the hours of support given in the week.");
        week.hoursPlanned = Hours.required(
                "hoursPlanned", report.hoursPlanned(), "Give the hours of support planned for the coming week.");
        week.hoursIncreaseReason =
                Wording.optional("hoursIncreaseReason", "The reason for more hours", report.hoursIncreaseReason());
        if (week.hoursPlanned.compareTo(hoursBefore) > 0 && week.hoursIncreaseReason == null) {
            throw new Refusal(
                    "hoursIncreaseReason",
                    "%s hours were planned before. Say why the person needs more now."
                            .formatted(hoursBefore.stripTrailingZeros().toPlainString()));
        }
        week.visits = Visits.reported(report.visits(), report.workers());
        if (CareWeek.needsTwoWorkers(week.hoursDelivered) && week.visits != null && week.visits.workers() < 2) {
            throw new Refusal("workers", "One worker gives at most 168 hours in a week. Count the second one too.");
        }
        if (report.condition() == null) {
            throw new Refusal("condition", "Say whether the person is better, the same or worse than a week ago.");
        }
        week.condition = report.condition();
        week.concern = report.concern();
        week.note = Wording.optional("note", "The note", report.note());
        return week;
    }

    long episodeId() {
        return episodeId;
    }

    BigDecimal hoursPlanned() {
        return hoursPlanned;
    }

    @Nullable
    String hoursIncreaseReason() {
        return hoursIncreaseReason;
    }

    @Nullable
    Integer score(int goal) {
        return goal <= scores.size() ? scores.get(goal - 1) : null;
    }

    WeekView view() {
        return new WeekView(
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
