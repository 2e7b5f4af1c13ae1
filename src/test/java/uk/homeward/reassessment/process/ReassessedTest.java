package uk.homeward.reassessment.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.dataimport.RunningCareTest;
import uk.homeward.reassessment.ReassessedPersonLookup;
import uk.homeward.reassessment.ReassessmentDelays;
import uk.homeward.reassessment.ReassessmentLookup;
import uk.homeward.reassessment.ReassessmentService;

/** People who have care already, of whom everybody is assessed again. */
public abstract class ReassessedTest extends RunningCareTest {

    private static final String PROCESS = "reassessment-programme";

    @Autowired
    protected ReassessmentService reassessments;

    @Autowired
    protected ReassessmentLookup lookup;

    @Autowired
    protected ReassessedPersonLookup reassessed;

    @Autowired
    protected ReassessmentDelays delays;

    @Autowired
    protected AssessmentService assessments;

    @Autowired
    protected AssessmentEndings endings;

    @Autowired
    protected NeedsService needs;

    @AfterEach
    void leaveNobodyWaiting() {
        endLives(PROCESS, "reassessed_person", "reassessment_programme");
    }

    protected final String open(String login, String programme) {
        String reference = begin(login, () -> reassessments.open(programme));
        runLives();
        return reference;
    }

    protected final void runLives() {
        runLives(PROCESS);
    }

    protected final String assessmentOf(String carePackage) {
        return assessments.ofCase(carePackage).get(0).reference();
    }

    /** @return those of whom an assessment was asked for */
    protected final List<String> askedOf(List<String> carePackages) {
        return carePackages.stream()
                .filter(one -> !assessments.ofCase(one).isEmpty())
                .toList();
    }

    protected final void assess(String carePackage, Need need, Map<String, Object> answers) {
        String assessment = assessmentOf(carePackage);
        act("social-worker", () -> needs.note(assessment, need));
        complete("social-worker", assessment, "assessNeeds", answers);
    }

    protected final void decline(String carePackage) {
        act(
                "social-worker",
                () -> endings.refuse(
                        assessmentOf(carePackage), LocalDate.now(clock), "It is all as it should be.", null));
    }

    protected final void dies(String carePackage) {
        act(
                "social-worker",
                () -> people.recordDeath(packages.find(carePackage).personReference(), LocalDate.now(clock), null));
    }
}
