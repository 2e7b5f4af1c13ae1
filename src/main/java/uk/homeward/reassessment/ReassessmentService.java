package uk.homeward.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.reassessment.ReassessmentFact.PersonToReassess;
import uk.homeward.reassessment.ReassessmentFact.ReassessmentOpened;
import uk.homeward.reassessment.ReassessmentRules.Programme;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Opens a programme under its decision, with a turn for each person (ELO-22). */
@Service
@Transactional
public class ReassessmentService {

    private final ReassessmentProgrammes programmes;
    private final ReassessedPeople people;
    private final ReassessmentRules rules;
    private final CohortSearch cohort;
    private final ProgrammeDecisions decisions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReassessmentService(
            ReassessmentProgrammes programmes,
            ReassessedPeople people,
            ReassessmentRules rules,
            CohortSearch cohort,
            ProgrammeDecisions decisions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.rules = rules;
        this.cohort = cohort;
        this.decisions = decisions;
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
        decisions.expectInForce(planned, today);
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

    private LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
