package uk.homeward.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Visitor;

/** Whose record it is that the path of an address names: by the person, by anything of a case, or by a task. */
@Component
class RecordSubjects {
    private final CaseFiles files;
    private final PersonService people;
    private final OpenTasks tasks;

    RecordSubjects(CaseFiles files, PersonService people, OpenTasks tasks) {
        this.files = files;
        this.people = people;
        this.tasks = tasks;
    }

    /** Nothing where it names nobody, or nothing that there is: whoever answers says so. */
    Optional<String> of(Map<String, String> named) {
        return named.entrySet().stream()
                .flatMap(variable -> reference(variable.getKey(), variable.getValue()).stream())
                .flatMap(reference -> person(reference).stream())
                .findFirst();
    }

    private Optional<String> reference(String name, String value) {
        return name.equals("taskId")
                ? tasks.readableBy(Visitor.current(), value).map(OpenTasks.Task::reference)
                : Optional.of(value);
    }

    private Optional<String> person(String reference) {
        try {
            if (Reference.kindOf(reference).filter(Reference.PERSON::equals).isPresent()) {
                return Optional.of(people.find(reference).reference());
            }
            return files.isWithinCase(reference)
                    ? Optional.ofNullable(
                            files.open(files.caseOf(reference)).subject().personReference())
                    : Optional.empty();
        } catch (NotFound nothing) {
            return Optional.empty();
        }
    }
}
