package uk.homeward.entry;

import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.ReferralGoesOn;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.shortterm.EpisodeFact.AdmittedBeforeStart;

/** What happens elsewhere to a referral or to its person, as far as the way in has to know. */
@Component
@Transactional
public class EntryListener {

    private final Entries entries;

    EntryListener(Entries entries) {
        this.entries = entries;
    }

    /** Whoever is not coming in any more is not counted as going home. */
    @EventListener
    public void on(ReferralWithdrawn fact) {
        entries.findById(Reference.REFERRAL.id(fact.reference()))
                .filter(Entry::canBeCancelled)
                .ifPresent(entry -> entry.cancel(fact.reason()));
    }

    @EventListener
    public void on(AdmittedBeforeStart fact) {
        change(fact.caseReference(), entry -> entry.backInHospital(fact.admittedOn()));
    }

    /** Before the life of the referral goes on, which asks for the way in. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(ReferralGoesOn fact) {
        if (fact.service() == null) {
            change(fact.reference(), Entry::askedAnew);
        }
    }

    private void change(String referral, Consumer<Entry> how) {
        entries.findById(Reference.REFERRAL.id(referral)).ifPresent(entry -> {
            how.accept(entry);
            entries.saveAndFlush(entry);
        });
    }
}
