package uk.homeward.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.confidentiality.Sight;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Visitor;

/** Tasks that somebody may read, and whom they are about as far as that person is shown. */
@Component
class TaskSubjects {
    private final OpenTasks tasks;
    private final PersonService people;
    private final Sights sights;

    TaskSubjects(OpenTasks tasks, PersonService people, Sights sights) {
        this.tasks = tasks;
        this.people = people;
        this.sights = sights;
    }

    OpenTasks.Task readable(String taskId) {
        return tasks.readableBy(Visitor.current(), taskId)
                .orElseThrow(() -> new NotFound("This task is finished, or it is not one of yours or your groups’."));
    }

    static Optional<CaseSubject> of(CaseFile file, CaseReading reading) {
        return reading.attempt("what it is about", () -> Optional.of(file.subject()));
    }

    Optional<PersonSummary> person(Optional<CaseSubject> subject, CaseReading reading) {
        return subject.map(CaseSubject::personReference)
                .flatMap(person -> reading.attempt("the person’s details", () -> Optional.of(people.find(person))))
                .map(person -> person.seenWith(sights.of(Visitor.current(), person.reference())));
    }

    /** What is about nobody is seen whole. */
    Sight sight(Optional<CaseSubject> subject) {
        return subject.map(CaseSubject::personReference)
                .map(person -> sights.of(Visitor.current(), person))
                .orElse(Sight.WHOLE);
    }
}
