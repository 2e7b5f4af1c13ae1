package uk.homeward.supportplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** The visits of a week and what else meets the outcomes, as they stand in one version of a plan. */
@Embeddable
class PlanWeek {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    private List<PlanVisit> visits = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false)
    private List<PlanPart> parts = new ArrayList<>();

    void add(List<PlannedVisit> more) {
        more.forEach(visit -> {
            new PlannedVisitCheck(visit).expectSound();
            visits.add(new PlanVisit(visit));
        });
        new VisitOverlapCheck(visits()).expectNone();
    }

    void change(long number, List<PlannedVisit> instead) {
        removeVisit(number);
        add(instead);
    }

    void removeVisit(long number) {
        if (!visits.removeIf(visit -> visit.is(number))) {
            throw new Conflict("This visit is not in the plan any more. Look at the week as it stands now.");
        }
    }

    /** The visits of one day, on other days instead of what stands there. */
    void copyDay(DayOfWeek from, Set<DayOfWeek> to) {
        List<PlannedVisit> copied =
                visits().stream().filter(visit -> visit.day() == from).toList();
        if (copied.isEmpty()) {
            throw new Refusal("copyFrom", "This day has no visits to copy. Choose a day that has some.");
        }
        Set<DayOfWeek> others = to.stream().filter(day -> day != from).collect(Collectors.toSet());
        if (others.isEmpty()) {
            throw new Refusal("copyTo", "Choose at least one other day to copy the visits to.");
        }
        visits.removeIf(visit -> others.contains(visit.visit().day()));
        others.forEach(day -> copied.forEach(visit -> visits.add(new PlanVisit(visit.on(day)))));
        new VisitOverlapCheck(visits()).expectNone();
    }

    void add(PlanElement element) {
        parts.add(new PlanPart(element));
    }

    void removePart(long number) {
        if (!parts.removeIf(part -> part.is(number))) {
            throw new Conflict("This part is not in the plan any more. Look at the plan as it stands now.");
        }
    }

    /** All of it at once. */
    void replace(List<PlannedVisit> week, List<PlanElement> elements) {
        visits.clear();
        parts.clear();
        add(week);
        elements.forEach(this::add);
    }

    List<PlannedVisit> visits() {
        return visits.stream().map(PlanVisit::visit).sorted(PlanContent.ORDER).toList();
    }

    List<PlanElement> elements() {
        return parts.stream().map(PlanPart::element).toList();
    }

    List<PlanView.Visit> numberedVisits() {
        return visits.stream()
                .sorted((one, other) -> PlanContent.ORDER.compare(one.visit(), other.visit()))
                .map(PlanVisit::view)
                .toList();
    }

    List<PlanView.Part> numberedParts() {
        return parts.stream().map(PlanPart::view).toList();
    }
}
