package uk.homeward.reassessment.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.FormerReferences;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.dataimport.SentFile;
import uk.homeward.paging.PageQuery;
import uk.homeward.reassessment.ReassessmentLookup;
import uk.homeward.reassessment.ReassessmentService;

/** People who have care already, of whom everybody is assessed again. */
public abstract class ReassessedTest extends ProcessTest {

    /** Each test has people of its own. */
    private static final AtomicInteger LAST = new AtomicInteger(600_000);

    @Autowired
    protected ReassessmentService reassessments;

    @Autowired
    protected ReassessmentLookup lookup;

    @Autowired
    protected AssessmentService assessments;

    @Autowired
    protected AssessmentEndings endings;

    @Autowired
    protected NeedsService needs;

    @Autowired
    protected CarePackageService packages;

    @Autowired
    private DataImportService imports;

    @Autowired
    private FormerReferences former;

    /** Nothing of one test is left for the next. */
    @AfterEach
    void leaveNobodyWaiting() {
        runtime.createProcessInstanceQuery().processDefinitionKey("reassessment-programme").list().stream()
                .map(ProcessInstance::getId)
                .forEach(life -> runtime.deleteProcessInstance(life, "The test is over."));
        List.of("reassessed_person", "reassessment_programme")
                .forEach(table -> database.update("delete from " + table));
        database.update("update care_package set status = 'DRAFT' where status = 'ACTIVE'");
    }

    /**
     * Brought in as what runs already.
     *
     * @param row of the file of packages, for the number of a person
     * @return the references of their packages, in the order of the rows
     */
    protected final List<String> broughtIn(int people, IntFunction<String> row) {
        int after = LAST.getAndAdd(people);
        bringIn(ImportFiles.file(
                "people",
                ImportFiles.PEOPLE,
                IntStream.rangeClosed(after + 1, after + people)
                        .mapToObj(this::person)
                        .toList()));
        bringIn(ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                IntStream.rangeClosed(after + 1, after + people).mapToObj(row).toList()));
        List<String> keys = IntStream.rangeClosed(after + 1, after + people)
                .mapToObj(number -> "K" + number)
                .toList();
        Map<String, String> found = former.packages(keys);
        return keys.stream().map(key -> requireNonNull(found.get(key))).toList();
    }

    /** A row of the file of people. */
    protected String person(int number) {
        return ImportFiles.person(number);
    }

    private void bringIn(SentFile file) {
        AtomicReference<String> reference = new AtomicReference<>("");
        work.as("administrator", () -> reference.set(imports.check(file)));
        assertThat(imports.problems(requireNonNull(reference.get()), PageQuery.first(10))
                        .items())
                .isEmpty();
        act("administrator", () -> imports.bringIn(requireNonNull(reference.get())));
    }

    protected final String open(String login, String programme) {
        String reference = begin(login, () -> reassessments.open(programme));
        runLives();
        return reference;
    }

    /** Each life of a person begins in a job of its own. */
    protected final void runLives() {
        jobs
                .createJobQuery()
                .processDefinitionKey("reassessment-programme")
                .messages()
                .withRetriesLeft()
                .listPage(0, 10_000)
                .stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        act("manager", () -> {});
    }

    protected final String assessmentOf(String carePackage) {
        return assessments.ofCase(carePackage).get(0).reference();
    }

    /** @return the references of the assessments that were asked for */
    protected final List<String> askedOf(List<String> carePackages) {
        return new ArrayList<>(carePackages.stream()
                .filter(one -> !assessments.ofCase(one).isEmpty())
                .toList());
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
