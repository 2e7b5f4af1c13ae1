package uk.homeward.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageView;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentAsked;
import uk.homeward.reference.Reference;

/** Asks for the assessment of each person when their turn comes (ELO-22). */
@Service
@Transactional
public class ReassessmentTurns {

    private final ReassessedPeople people;
    private final AssessmentDesk desk;
    private final AssessmentService assessments;
    private final CarePackageService packages;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReassessmentTurns(
            ReassessedPeople people,
            AssessmentDesk desk,
            AssessmentService assessments,
            CarePackageService packages,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.people = people;
        this.desk = desk;
        this.assessments = assessments;
        this.packages = packages;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Somebody's turn may have come, or their day may have passed. Done twice, it asks for nothing more.
     *
     * @return what is to be done, and on which day it is looked at again
     */
    public NextLook look(String packageReference) {
        LocalDate today = WorkingHours.dayOf(clock.instant());
        return people.findLocked(Reference.PACKAGE.id(packageReference))
                .map(person -> {
                    if (person.waiting() && person.turnCame(today)) {
                        ask(person);
                    }
                    return person.next(today);
                })
                .orElse(new NextLook(ReassessmentStep.NOTHING, today));
    }

    /** An assessment that is open already counts; one that was withdrawn is asked for anew. */
    private void ask(ReassessedPerson person) {
        String known = person.assessment();
        if (known != null && assessments.find(known).status().open()) {
            return;
        }
        PackageView carePackage = packages.find(person.packageReference());
        String asked = desk.askOrJoin(new AssessmentRequest(
                carePackage.personReference(),
                carePackage.area(),
                AssessmentSource.REASSESSMENT,
                programme(person),
                null,
                "Everybody of the framework is assessed again.",
                null));
        AssessmentView assessment = assessments.find(asked);
        person.asked(asked, assessment.dueBy());
        people.saveAndFlush(person);
        facts.publishEvent(
                new ReassessmentAsked(programme(person), person.packageReference(), asked, assessment.dueBy()));
    }

    private static String programme(ReassessedPerson person) {
        return Reference.REASSESSMENT.of(person.programme());
    }
}
