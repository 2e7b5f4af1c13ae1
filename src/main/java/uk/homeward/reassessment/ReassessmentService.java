package uk.homeward.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.reassessment.Delay.Explained;
import uk.homeward.reassessment.ReassessmentFact.DelayExplained;
import uk.homeward.reassessment.ReassessmentFact.PersonToReassess;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentAsked;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentOpened;
import uk.homeward.reassessment.ReassessmentRules.Programme;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Opens a programme under its decision, and asks for the assessment of each person when their turn comes (ELO-22). */
@Service
@Transactional
public class ReassessmentService {

    private final ReassessmentProgrammes programmes;
    private final ReassessedPeople people;
    private final ReassessmentRules rules;
    private final CohortSearch cohort;
    private final GovernanceService governance;
    private final AssessmentDesk desk;
    private final AssessmentService assessments;
    private final CarePackageService packages;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReassessmentService(
            ReassessmentProgrammes programmes,
            ReassessedPeople people,
            ReassessmentRules rules,
            CohortSearch cohort,
            GovernanceService governance,
            AssessmentDesk desk,
            AssessmentService assessments,
            CarePackageService packages,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.rules = rules;
        this.cohort = cohort;
        this.governance = governance;
        this.desk = desk;
        this.assessments = assessments;
        this.packages = packages;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param code of a programme of the council
     * @return its reference, for example {@code RAS-000123}
     * @throws Refusal before its decision is in force, or where its rule finds nobody
     * @throws Conflict while it is open already
     */
    public String open(@Nullable String code) {
        String chosen = Wording.answered("programme", code, "Choose a programme.");
        Programme planned = rules.programme(chosen)
                .orElseThrow(() -> new NotFound("There is no such programme. Open the list to see those there are."));
        LocalDate today = today();
        expectInForce(planned, today);
        programmes.findOpen(planned.code()).ifPresent(open -> {
            throw new Conflict("“%s” goes on already as %s. Open it to see how it stands."
                    .formatted(planned.title(), open.reference()));
        });
        List<Long> found = cohort.find(planned.framework());
        if (found.isEmpty()) {
            throw new Refusal(
                    "programme",
                    "Nobody has care of a provider of this framework today, or everybody waits in another programme. Open it when there is somebody to assess.");
        }
        ReassessmentProgramme programme =
                programmes.saveAndFlush(new ReassessmentProgramme(planned, today, Actor.name()));
        facts.publishEvent(new ReassessmentOpened(programme.reference(), programme.reference(), found.size()));
        for (int place = 0; place < found.size(); place++) {
            long carePackage = found.get(place);
            people.saveAndFlush(new ReassessedPerson(programme.number(), carePackage, programme.turn(place)));
            facts.publishEvent(new PersonToReassess(programme.reference(), Reference.PACKAGE.of(carePackage)));
        }
        return programme.reference();
    }

    /**
     * Somebody's turn may have come, or their day may have passed. Done twice, it asks for nothing more.
     *
     * @return what is to be done, and on which day it is looked at again
     */
    public NextLook look(String packageReference) {
        LocalDate today = today();
        return people.findLocked(Reference.PACKAGE.id(packageReference))
                .map(person -> {
                    if (person.waiting() && person.turnCame(today)) {
                        ask(person);
                    }
                    return person.next(today);
                })
                .orElse(new NextLook(ReassessmentStep.NOTHING, today));
    }

    /**
     * Why somebody is late, and by when they are assessed instead.
     *
     * @throws Conflict where they are not
     */
    public void explain(String packageReference, Delay delay) {
        ReassessedPerson person =
                people.findLocked(Reference.PACKAGE.id(packageReference)).orElseThrow(Reference.PACKAGE::unknown);
        Explained why = delay.checked(today());
        person.explain(why, today(), Actor.name());
        people.saveAndFlush(person);
        facts.publishEvent(
                new DelayExplained(programme(person), packageReference, why.cause(), why.until(), why.words()));
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

    private void expectInForce(Programme planned, LocalDate today) {
        LocalDate inForceOn = governance
                .inForceSince(planned.decision())
                .orElseThrow(() -> new Refusal(
                        "The decision behind “%s” is not in force. Nobody is asked before. Open Decisions to see what it waits for."
                                .formatted(planned.title())));
        if (today.isBefore(inForceOn)) {
            throw new Refusal("The decision behind “%s” is in force from %s. Open it on that day or later."
                    .formatted(planned.title(), Wording.day(inForceOn)));
        }
    }

    private static String programme(ReassessedPerson person) {
        return Reference.REASSESSMENT.of(person.programme());
    }

    private LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
