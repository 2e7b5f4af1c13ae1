package uk.homeward.confidentiality;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place that says what somebody sees of a person's record. */
@Service
@Transactional(readOnly = true)
public class RecordAccess {

    private final NeedToKnow rules;
    private final Restrictions restrictions;
    private final RecordOpenings openings;
    private final Involvement involvement;
    private final Clock clock;

    RecordAccess(
            NeedToKnow rules,
            Restrictions restrictions,
            RecordOpenings openings,
            Involvement involvement,
            Clock clock) {
        this.rules = rules;
        this.restrictions = restrictions;
        this.openings = openings;
        this.involvement = involvement;
        this.clock = clock;
    }

    public Sight of(String staff, Set<String> groups, String personReference) {
        Optional<Restriction> restriction = restrictions.findByPersonReferenceAndLiftedAtIsNull(personReference);
        boolean named = restriction.filter(one -> one.names(staff)).isPresent();
        boolean opened = !named && hasOpened(staff, Set.of(personReference)).contains(personReference);
        if (restriction.isPresent() && !named && !opened) {
            return Sight.closedRecord();
        }
        Set<RecordPart> all = rules.parts(groups, true);
        boolean involved = named
                || opened
                || !rules.dependsOnInvolvement(groups)
                || involvement.of(staff, groups, personReference);
        return Sight.of(involved ? all : rules.parts(groups, false), all);
    }

    /** Those of many people whose records are closed to somebody: a list shows them without name and address. */
    public Set<String> closedAmong(Collection<String> people, String staff) {
        if (people.isEmpty()) {
            return Set.of();
        }
        Set<String> opened = hasOpened(staff, people);
        return restrictions.findByPersonReferenceInAndLiftedAtIsNull(people).stream()
                .filter(restriction -> !restriction.names(staff))
                .map(restriction -> restriction.view().personReference())
                .filter(person -> !opened.contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> hasOpened(String staff, Collection<String> people) {
        return Set.copyOf(openings.inForce(people, staff, clock.instant()));
    }
}
