package uk.homeward.absence;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** Whatever support people are away from, by its reference. */
@Component
class AbsenceSubjects {

    private final List<AbsenceSubject> subjects;

    AbsenceSubjects(List<AbsenceSubject> subjects) {
        this.subjects = subjects;
    }

    AbsenceSubject of(String reference) {
        return Reference.kindOf(reference).stream()
                .flatMap(kind -> subjects.stream().filter(subject -> subject.kind() == kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nobody has support under this reference. Check it."));
    }
}
