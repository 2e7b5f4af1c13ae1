package uk.homeward.supportplan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit as it stands in a version of a plan. */
@Entity
@Table(name = "support_plan_visit")
class PlanVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_plan_visit_seq")
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private DayOfWeek day;

    private LocalTime earliestStart;
    private LocalTime latestStart;
    private int minutes;
    private int workers;
    private boolean timeCritical;
    private @Nullable String shortReason;

    @ElementCollection
    @CollectionTable(name = "support_plan_task", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<VisitTask> tasks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PlanVisit() {}

    PlanVisit(PlannedVisit visit) {
        day = visit.day();
        earliestStart = visit.earliestStart();
        latestStart = visit.latestStart();
        minutes = visit.minutes();
        workers = visit.workers();
        timeCritical = visit.timeCritical();
        shortReason = visit.shortReason();
        tasks.addAll(visit.tasks());
    }

    boolean is(long number) {
        return id != null && id == number;
    }

    PlannedVisit visit() {
        return new PlannedVisit(
                day, earliestStart, latestStart, minutes, workers, timeCritical, List.copyOf(tasks), shortReason);
    }

    PlanView.Visit view() {
        return new PlanView.Visit(requireNonNull(id), visit());
    }
}
