package uk.homeward.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.confidentiality.CasesOfPerson;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** A person's record and all cases, by their references. */
@Component
class PersonCases implements CasesOfPerson {
    private final PersonService people;
    private final CaseFiles files;

    PersonCases(PersonService people, CaseFiles files) {
        this.people = people;
        this.files = files;
    }

    @Override
    public List<String> of(String reference) {
        List<String> all = new ArrayList<>(List.of(reference));
        if (Reference.kindOf(reference).filter(Reference.PERSON::equals).isPresent()) {
            try {
                String kept = people.find(reference).reference();
                all.add(kept);
                all.addAll(people.formerReferences(kept));
                all.addAll(files.casesOf(kept));
            } catch (NotFound nobody) {
                return all;
            }
        }
        return all;
    }
}
