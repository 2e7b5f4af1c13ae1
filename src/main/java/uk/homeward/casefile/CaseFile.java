package uk.homeward.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** A case while somebody looks at it: what several parts of it need is read once. */
public final class CaseFile {
    private final String reference;
    private final CaseContributor beginning;
    private final Map<Class<?>, Optional<?>> read = new HashMap<>();

    /** @param beginning whose reference the case is called by */
    public CaseFile(String reference, CaseContributor beginning) {
        this.reference = reference;
        this.beginning = beginning;
    }

    public String reference() {
        return reference;
    }

    public boolean beginsWith(Reference kind) {
        return Reference.kindOf(reference).filter(kind::equals).isPresent();
    }

    /** Whether a look at it is to be written down. */
    public boolean aboutPerson() {
        return beginning.aboutPeople();
    }

    public CaseSubject subject() {
        return once(CaseSubject.class, unread -> Optional.of(beginning.subject(this)))
                .orElseThrow();
    }

    /** @throws NotFound if the case is about no person */
    public String personReference() {
        String person = subject().personReference();
        if (person == null) {
            throw new NotFound("This case is about no person.");
        }
        return person;
    }

    /** @param ask reads it by the reference of the case */
    public <T> Optional<T> once(Class<T> what, Function<String, Optional<T>> ask) {
        Optional<?> known = read.get(what);
        if (known == null) {
            known = ask.apply(reference);
            read.put(what, known);
        }
        return known.map(what::cast);
    }
}
