package uk.homeward.supportplan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** A version while somebody is writing it. Each change is kept at once, so that nothing is lost and others may go on with it. */
@Service
@Transactional
public class PlanDraftService {

    private final Plans plans;

    PlanDraftService(Plans plans) {
        this.plans = plans;
    }

    /** The same visit on one day or on several. */
    public void addVisit(String plan, VisitTyped typed) {
        change(plan, draft -> draft.add(typed.visits()));
    }

    /** What it was goes; the same visit may then stand on several days. */
    public void changeVisit(String plan, long number, VisitTyped typed) {
        change(plan, draft -> draft.change(number, typed.visits()));
    }

    public void removeVisit(String plan, long number) {
        change(plan, draft -> draft.removeVisit(number));
    }

    /** What stood on the other days goes. */
    public void copyDay(String plan, DayOfWeek from, Set<DayOfWeek> to) {
        change(plan, draft -> draft.copyDay(from, to));
    }

    public void addElement(String plan, PlanElementTyped typed) {
        change(plan, draft -> draft.add(typed.element()));
    }

    public void removeElement(String plan, long number) {
        change(plan, draft -> draft.removePart(number));
    }

    /** All of it at once. */
    public void replace(String plan, List<VisitTyped> week, List<PlanElementTyped> elements) {
        change(
                plan,
                draft -> draft.replace(
                        week.stream().flatMap(typed -> typed.visits().stream()).toList(),
                        elements.stream().map(PlanElementTyped::element).toList()));
    }

    private void change(String reference, Consumer<PlanWeek> change) {
        SupportPlan plan = plans.findById(Reference.PLAN.id(reference)).orElseThrow(Reference.PLAN::unknown);
        change.accept(plan.draftWeek());
        plans.saveAndFlush(plan);
    }
}
