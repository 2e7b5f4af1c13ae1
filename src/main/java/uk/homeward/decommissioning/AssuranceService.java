package uk.homeward.decommissioning;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.decommissioning.DecommissioningFact.SecurityAnswersReturned;
import uk.homeward.decommissioning.DecommissioningFact.SecurityScrutinised;
import uk.homeward.refusal.Wording;

/** The security of the service that takes over: asked, answered, scrutinised (KEN-30, KEN-31). */
@Service
@Transactional
public class AssuranceService {

    private final DecommissioningStore store;

    AssuranceService(DecommissioningStore store) {
        this.store = store;
    }

    public void answer(String reference, @Nullable String answers) {
        Decommissioning closing = store.take(reference);
        closing.assure(assurance -> assurance.returned(answers, store.today(), Actor.name()));
        store.keep(closing);
        store.announce(new SecurityAnswersReturned(reference));
    }

    /**
     * @param outcome nothing: nobody said
     * @param remedy what is to be put right, where something is
     */
    public AssuranceOutcome scrutinise(String reference, @Nullable AssuranceOutcome outcome, @Nullable String remedy) {
        AssuranceOutcome came =
                Wording.answered("assuranceAnswer", outcome, "Say what the scrutiny of the answers came to.");
        Decommissioning closing = store.take(reference);
        closing.assure(assurance -> assurance.scrutinised(came, remedy, store.today(), Actor.name()));
        store.keep(closing);
        store.announce(new SecurityScrutinised(reference, closing.assurance().status()));
        return came;
    }
}
