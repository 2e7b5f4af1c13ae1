package uk.homeward.sourcing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Fact;
import uk.homeward.reference.Reference;
import uk.homeward.sourcing.SourcingFact.RequirementEscalated;
import uk.homeward.sourcing.SourcingFact.RequirementPublished;
import uk.homeward.sourcing.SourcingFact.RequirementWidened;

/** Takes a requirement in hand, alone, and puts it back. */
@Component
class RequirementStore {

    private final Requirements requirements;
    private final Moments moments;
    private final ApplicationEventPublisher facts;

    RequirementStore(Requirements requirements, Moments moments, ApplicationEventPublisher facts) {
        this.requirements = requirements;
        this.moments = moments;
        this.facts = facts;
    }

    Requirement take(String reference) {
        return requirements.findLocked(Reference.REQUIREMENT.id(reference)).orElseThrow(Reference.REQUIREMENT::unknown);
    }

    Requirement look(String reference) {
        return requirements.findById(Reference.REQUIREMENT.id(reference)).orElseThrow(Reference.REQUIREMENT::unknown);
    }

    Moment now(Requirement requirement) {
        return moments.now(requirement.terms().urgency());
    }

    Moment now(Urgency urgency) {
        return moments.now(urgency);
    }

    String keep(Requirement requirement) {
        return requirements.saveAndFlush(requirement).reference();
    }

    void announce(Fact fact) {
        facts.publishEvent(fact);
    }

    /** What has become of it where it is published again, or goes to managers. */
    void announceSearch(Requirement requirement) {
        String reference = requirement.reference();
        String packageReference = requirement.packageReference();
        switch (requirement.status()) {
            case PUBLISHED ->
                announce(new RequirementPublished(
                        reference, packageReference, requirement.course().windowEndsAt()));
            case WIDENED -> announce(new RequirementWidened(reference, packageReference));
            case ESCALATED -> announce(new RequirementEscalated(reference, packageReference));
            default -> {}
        }
    }
}
