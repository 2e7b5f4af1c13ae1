package uk.homeward.dataimport;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.paging.PageQuery;

/** People who have care already, brought in as what runs. */
public abstract class RunningCareTest extends ProcessTest {

    /** Each test has people of its own. */
    private static final AtomicInteger LAST = new AtomicInteger(600_000);

    @Autowired
    protected CarePackageService packages;

    @Autowired
    private DataImportService imports;

    @Autowired
    private DataImportLookup importLookup;

    @Autowired
    private FormerReferences former;

    /**
     * @param row of the file of packages, for the number of a person
     * @return the references of their packages, in the order of the rows
     */
    protected final List<String> broughtIn(int people, IntFunction<String> row) {
        int after = LAST.getAndAdd(people);
        bringIn(ImportFiles.file("people", ImportFiles.PEOPLE, rows(after, people, this::person)));
        bringIn(ImportFiles.file("packages", ImportFiles.PACKAGES, rows(after, people, row)));
        List<String> keys = rows(after, people, number -> "K" + number);
        Map<String, String> found = former.packages(keys);
        return keys.stream().map(key -> requireNonNull(found.get(key))).toList();
    }

    private static List<String> rows(int after, int people, IntFunction<String> row) {
        return IntStream.rangeClosed(after + 1, after + people).mapToObj(row).toList();
    }

    /** A row of the file of people. */
    protected String person(int number) {
        return ImportFiles.person(number);
    }

    private void bringIn(SentFile file) {
        AtomicReference<String> reference = new AtomicReference<>("");
        work.as("administrator", () -> reference.set(imports.check(file)));
        assertThat(importLookup
                        .problems(requireNonNull(reference.get()), PageQuery.first(10))
                        .items())
                .isEmpty();
        act("administrator", () -> imports.bringIn(requireNonNull(reference.get())));
    }

    /** Each life of a person begins in a job of its own. */
    protected final void runLives(String process) {
        jobs.createJobQuery().processDefinitionKey(process).messages().withRetriesLeft().listPage(0, 10_000).stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        act("manager", () -> {});
    }

    /** Nothing of one test is left for the next. */
    protected final void endLives(String process, String... tables) {
        runtime.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(ProcessInstance::getId)
                .forEach(life -> runtime.deleteProcessInstance(life, "The test is over."));
        List.of(tables).forEach(table -> database.update("delete from " + table));
        database.update("update care_package set status = 'DRAFT' where status = 'ACTIVE'");
    }
}
