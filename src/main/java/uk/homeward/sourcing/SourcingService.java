package uk.homeward.sourcing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.refusal.Refusal;
import uk.homeward.sourcing.SourcingFact.SearchedAgain;

/** What brokers and managers decide about a requirement, and what its timers do. Each answers the next step. */
@Service
@Transactional
public class SourcingService {

    private final RequirementStore store;
    private final Providers providers;

    SourcingService(RequirementStore store, Providers providers) {
        this.store = store;
        this.providers = providers;
    }

    /** The window is over, or nothing is left to choose from. */
    public NextStep closeWindow(String reference) {
        Requirement requirement = store.take(reference);
        requirement.closeWindow(store.now(requirement));
        store.announceSearch(requirement);
        return kept(requirement);
    }

    public NextStep brokerAgain(String reference) {
        Requirement requirement = store.take(reference);
        requirement.brokerAgain(store.now(requirement));
        store.announce(new SearchedAgain(reference, requirement.packageReference(), null));
        store.announceSearch(requirement);
        return kept(requirement);
    }

    private NextStep kept(Requirement requirement) {
        store.keep(requirement);
        return NextStep.of(requirement);
    }

    /** What the person would like most; nothing where they do not mind. */
    public void wish(String reference, @Nullable String provider) {
        if (provider != null && providers.find(provider).isEmpty()) {
            throw new Refusal("provider", "Choose a provider of the list.");
        }
        Requirement requirement = store.take(reference);
        requirement.wish(provider);
        store.keep(requirement);
        store.announce(new SourcingFact.WishRecorded(reference, requirement.packageReference()));
    }
}
