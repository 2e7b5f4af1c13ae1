package uk.homeward.person;

import org.springframework.stereotype.Component;
import uk.homeward.confidentiality.PeopleOnRecord;

/** Tells whoever restricts a record whose it is. */
@Component
class RestrictedPeople implements PeopleOnRecord {

    private final PersonStore store;

    RestrictedPeople(PersonStore store) {
        this.store = store;
    }

    @Override
    public String kept(String personReference) {
        return store.load(personReference).reference();
    }
}
