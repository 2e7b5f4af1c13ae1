package uk.homeward.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentDeclined;
import uk.homeward.assessment.AssessmentFact.NeedsAssessed;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.reassessment.ReassessmentFact.PersonAccountedFor;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentOver;
import uk.homeward.reference.Reference;

/** Counts each person once, from what the rooms tell that know of them: assessed, declined, died, moved. */
@Component
@Transactional
class ReassessmentCount {

    private final ReassessmentProgrammes programmes;
    private final ReassessedPeople people;
    private final AssessmentService assessments;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReassessmentCount(
            ReassessmentProgrammes programmes,
            ReassessedPeople people,
            AssessmentService assessments,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.assessments = assessments;
        this.facts = facts;
        this.clock = clock;
    }

    /** One that was made before the programme opened, and is told now, is none of its own. */
    @EventListener
    public void on(NeedsAssessed fact) {
        people.findLocked(number(fact.caseReference())).ifPresent(person -> {
            ReassessmentProgramme programme = programme(person);
            if (programme.isOpen() && !fact.completedOn().isBefore(programme.openedOn())) {
                person.assessedBy(
                        fact.reference(), assessments.find(fact.reference()).dueBy());
                account(person, ReassessmentOutcome.ASSESSED, fact.completedOn());
            }
        });
    }

    @EventListener
    public void on(AssessmentDeclined fact) {
        people.findLocked(number(fact.caseReference()))
                .ifPresent(person -> account(person, ReassessmentOutcome.DECLINED, fact.refusedOn()));
    }

    @EventListener
    public void on(PackageClosed fact) {
        people.findLocked(number(fact.reference()))
                .ifPresent(person -> account(person, ReassessmentOutcome.of(fact.end()), fact.endedOn()));
    }

    private void account(ReassessedPerson person, ReassessmentOutcome as, LocalDate on) {
        ReassessmentProgramme programme = programme(person);
        if (programme.isOpen() && person.account(as, on)) {
            people.saveAndFlush(person);
            facts.publishEvent(new PersonAccountedFor(programme.reference(), person.packageReference(), as, on));
            if (programme.close(people.countWaiting(programme.number()), WorkingHours.dayOf(clock.instant()))) {
                programmes.saveAndFlush(programme);
                facts.publishEvent(new ReassessmentOver(programme.reference(), programme.reference()));
            }
        }
    }

    private ReassessmentProgramme programme(ReassessedPerson person) {
        return programmes.findLocked(person.programme()).orElseThrow();
    }

    private static long number(String packageReference) {
        return Reference.PACKAGE.id(packageReference);
    }
}
