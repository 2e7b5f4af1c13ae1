package uk.homeward.provision;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** Whatever takes a place, by its reference. */
@Component
class ProvisionSubjects {

    private final List<ProvisionSubject> subjects;

    ProvisionSubjects(List<ProvisionSubject> subjects) {
        this.subjects = subjects;
    }

    ProvisionRequest request(String reference) {
        return Reference.kindOf(reference).stream()
                .flatMap(kind -> subjects.stream().filter(subject -> subject.kind() == kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nothing with this reference takes a place. Check it."))
                .request(reference);
    }
}
