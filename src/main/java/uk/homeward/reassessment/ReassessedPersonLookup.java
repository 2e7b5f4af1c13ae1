package uk.homeward.reassessment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** How one person stands who is to be assessed again. */
@Service
@Transactional(readOnly = true)
public class ReassessedPersonLookup {

    private final ReassessmentProgrammes programmes;
    private final ReassessedPeople people;
    private final ReassessmentRules rules;

    ReassessedPersonLookup(ReassessmentProgrammes programmes, ReassessedPeople people, ReassessmentRules rules) {
        this.programmes = programmes;
        this.people = people;
        this.rules = rules;
    }

    /** In the newest programme that the person is in. */
    public Optional<ReassessedView> ofPackage(String packageReference) {
        return people.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .findFirst()
                .map(person -> {
                    ReassessmentProgramme one =
                            programmes.findById(person.programme()).orElseThrow();
                    return person.view(one.reference(), rules.title(one.code()));
                });
    }
}
