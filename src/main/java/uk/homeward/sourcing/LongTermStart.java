package uk.homeward.sourcing;

import org.springframework.stereotype.Component;
import uk.homeward.gate.GateService;
import uk.homeward.gate.GateView;
import uk.homeward.refusal.Conflict;

/** Short-term first, for councils that have such a service: asked once for each new package, counted when it has started. */
@Component
class LongTermStart {

    private final GateService gate;

    LongTermStart(GateService gate) {
        this.gate = gate;
    }

    /** @throws Conflict saying what to do first */
    void expectAllowed(String personReference) {
        GateView view = gate.mayCommissionLongTerm(personReference);
        if (!view.allowed()) {
            throw new Conflict(view.sentence());
        }
    }

    /** Never refused: care has started. */
    void count(Requirement requirement) {
        count(requirement.terms().personReference(), requirement.packageReference());
    }

    void count(String personReference, String packageReference) {
        gate.countStart(personReference, packageReference);
    }
}
