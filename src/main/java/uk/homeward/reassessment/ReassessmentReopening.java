package uk.homeward.reassessment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.reassessment.ReassessmentFact.PersonToReassess;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentOpened;
import uk.homeward.reference.Reference;

/** What ended a package was a mistake: whoever was counted because of it is waited for again. */
@Component
@Transactional
class ReassessmentReopening {

    private final ReassessmentProgrammes programmes;
    private final ReassessedPeople people;
    private final ApplicationEventPublisher facts;

    ReassessmentReopening(ReassessmentProgrammes programmes, ReassessedPeople people, ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.people = people;
        this.facts = facts;
    }

    /** Death or end was a mistake: the person is waited for again, and their programme is open until they are counted. */
    @EventListener
    public void on(PackageGoesOn fact) {
        people.findLocked(Reference.PACKAGE.id(fact.reference()))
                .filter(ReassessedPerson::goOn)
                .ifPresent(person -> {
                    people.saveAndFlush(person);
                    ReassessmentProgramme programme =
                            programmes.findLocked(person.programme()).orElseThrow();
                    if (programme.goOn()) {
                        programmes.saveAndFlush(programme);
                        facts.publishEvent(new ReassessmentOpened(
                                programme.reference(), programme.reference(), people.countWaiting(programme.number())));
                    }
                    facts.publishEvent(new PersonToReassess(programme.reference(), person.packageReference()));
                });
    }
}
