package uk.homeward.pages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.confidentiality.RecordAccess;
import uk.homeward.confidentiality.Sight;
import uk.homeward.engine.TaskRecordCheck;
import uk.homeward.site.Visitor;

/** A restricted record is worked on by those who are named on it, or have opened it with a reason. */
@Component
class ClosedRecordCheck implements TaskRecordCheck {
    private final RecordSubjects subjects;
    private final RecordAccess access;

    ClosedRecordCheck(RecordSubjects subjects, RecordAccess access) {
        this.subjects = subjects;
        this.access = access;
    }

    @Override
    public Optional<String> whyNot(String businessKey) {
        Visitor visitor = Visitor.current();
        String name = visitor.name();
        if (name == null || visitor.guest()) {
            return Optional.empty();
        }
        return subjects.of(Map.of("reference", businessKey))
                .map(person -> access.of(name, visitor.groups(), person))
                .filter(Sight::closed)
                .map(closed ->
                        "This record is restricted. Open it on the page of the person, with a reason, and then do"
                                + " this task.");
    }
}
