package uk.homeward.sourcing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.UrgencyChanged;

/** What may have changed since the plan was agreed: somebody is needed sooner, or was told so by mistake. */
@Service
@Transactional
public class UrgencyService {

    private final RequirementStore store;

    UrgencyService(RequirementStore store) {
        this.store = store;
    }

    public void change(String reference, @Nullable Urgency urgency, @Nullable String reason) {
        Urgency changed = Wording.answered("urgency", urgency, "Say how soon providers have to answer.");
        String why = Wording.required("reason", "The reason", reason, "Say what has changed.");
        Requirement requirement = store.take(reference);
        requirement.change(changed, store.now(changed));
        store.keep(requirement);
        store.announce(new UrgencyChanged(
                reference,
                requirement.packageReference(),
                changed,
                requirement.course().windowEndsAt(),
                why));
    }
}
