package uk.homeward.contribution;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.contribution.ContributionFact.ContributionTold;
import uk.homeward.letters.LetterFact.LetterReplaced;
import uk.homeward.letters.LetterFact.LetterReturned;
import uk.homeward.letters.LetterFact.LetterSent;
import uk.homeward.letters.LetterFact.LetterToldOtherwise;
import uk.homeward.reference.Reference;

/** Care starts, and finance is told; a letter goes, and what it says can be charged. */
@Component
class ContributionListener {

    private final ContributionService service;
    private final Contributions all;
    private final ApplicationEventPublisher facts;

    ContributionListener(ContributionService service, Contributions all, ApplicationEventPublisher facts) {
        this.service = service;
        this.all = all;
        this.facts = facts;
    }

    @EventListener
    void on(PackageStarted fact) {
        service.wanted(fact.reference(), fact.startedOn());
    }

    @EventListener
    void on(LetterSent fact) {
        all.findByLetter(fact.reference()).ifPresent(one -> told(one, fact.sentOn()));
    }

    private void told(Contribution one, LocalDate on) {
        var before = ContributionService.holding(
                        all.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(one.packageReference())), on)
                .orElse(null);
        one.told(on, before);
        all.saveAndFlush(one);
        facts.publishEvent(new ContributionTold(one.packageReference(), on));
    }

    @EventListener
    void on(LetterToldOtherwise fact) {
        all.findByLetter(fact.reference()).ifPresent(one -> told(one, fact.reachedOn()));
    }

    @EventListener
    void on(LetterReturned fact) {
        all.findByLetter(fact.reference()).ifPresent(one -> {
            one.notToldAfterAll();
            all.saveAndFlush(one);
        });
    }

    /** Whichever takes its place tells the person. */
    @EventListener
    void on(LetterReplaced fact) {
        all.findByLetter(fact.reference()).ifPresent(one -> {
            one.writtenIn(fact.by());
            all.saveAndFlush(one);
        });
    }
}
