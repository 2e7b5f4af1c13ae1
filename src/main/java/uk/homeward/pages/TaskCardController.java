package uk.homeward.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.person.PersonSummary;
import uk.homeward.site.PageController;

/** The line on a task's card: not a look at a record, and no more than tells one card from another. */
@PageController
class TaskCardController {
    private final TaskSubjects subjects;
    private final CaseFiles files;

    TaskCardController(TaskSubjects subjects, CaseFiles files) {
        this.subjects = subjects;
        this.files = files;
    }

    @ShowsRecord({})
    @GetMapping("/panel/cards/{taskId}")
    @ResponseBody
    Card card(@PathVariable String taskId) {
        CaseFile file = files.open(files.caseOf(subjects.readable(taskId).reference()));
        CaseReading reading = new CaseReading();
        Optional<CaseSubject> subject = file.aboutPerson() ? TaskSubjects.of(file, reading) : Optional.empty();
        return new Card(
                file.reference(),
                subject.map(CaseSubject::area).orElse(null),
                subjects.person(subject, reading).map(PersonSummary::initials).orElse(null));
    }

    record Card(String reference, @Nullable String area, @Nullable String initials) {}
}
