package uk.homeward.hospital;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Whatever support pauses for a stay, by its reference. */
@Component
class StaySubjects {

    private final List<StaySubject> subjects;

    StaySubjects(List<StaySubject> subjects) {
        this.subjects = subjects;
    }

    StaySubject of(HospitalStay stay) {
        return Reference.kindOf(stay.subjectReference()).stream()
                .flatMap(kind -> subjects.stream().filter(subject -> subject.kind() == kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing pauses for " + stay.subjectReference()));
    }
}
