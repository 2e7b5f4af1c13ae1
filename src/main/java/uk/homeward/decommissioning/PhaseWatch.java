package uk.homeward.decommissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.decommissioning.DecommissioningFact.PhaseDue;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.transition.TransitionService;
import uk.homeward.transition.TransitionView.PhaseView;

/** Asks, phase by phase, whether enough people are recruited and trained (KEN-22). */
@Component
@Transactional
class PhaseWatch {

    private final DecommissioningStore store;
    private final PhaseQuestions questions;
    private final TransitionService transitions;

    PhaseWatch(DecommissioningStore store, PhaseQuestions questions, TransitionService transitions) {
        this.store = store;
        this.questions = questions;
        this.transitions = transitions;
    }

    /** Asks about the first phase that has come up and has not moved whole; once at a time, and again only after a while. */
    void ask(Decommissioning closing) {
        if (!closing.status().takesPeople() || !closing.assurance().accepted()) {
            return;
        }
        Plan plan = store.plan(closing);
        LocalDate today = store.today();
        List<PhaseQuestion> asked = questions.findByDecommissioningIdOrderById(closing.number());
        if (asked.stream().anyMatch(PhaseQuestion::isOpen)) {
            return;
        }
        due(plan, today)
                .filter(phase -> asked.stream()
                        .noneMatch(one -> one.phase() == phase.number()
                                && one.isRecent(today, plan.usual().lookAgainDays())))
                .ifPresent(phase -> {
                    questions.saveAndFlush(new PhaseQuestion(closing.number(), phase.number(), today));
                    store.announce(new PhaseDue(closing.reference(), phase.number()));
                });
    }

    private Optional<PhaseView> due(Plan plan, LocalDate today) {
        return transitions.find(plan.transition()).phases().stream()
                .filter(phase -> phase.moved().compareTo(phase.planned()) < 0)
                .findFirst()
                .filter(phase -> !phase.opensOn().isAfter(today));
    }
}
