package uk.homeward.subjectaccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Wording;
import uk.homeward.subjectaccess.SubjectAccessFact.SubjectAccessAsked;

/** The door to requests for access. */
@Service
@Transactional
public class SubjectAccessService {

    private final AccessRequests requests;
    private final AccessMarks marks;
    private final SubjectAccessLookup lookup;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SubjectAccessService(
            AccessRequests requests,
            AccessMarks marks,
            SubjectAccessLookup lookup,
            PersonService people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.requests = requests;
        this.marks = marks;
        this.lookup = lookup;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the reference of the request */
    public String open(AccessAsked asked) {
        String reference = Wording.requiredLine(
                "personReference", "The reference", asked.personReference(), "Give the reference of the person.");
        String person = people.find(reference).reference();
        String opened = requests.save(new AccessRequest(person, asked, Actor.name(), LocalDate.now(clock)))
                .reference();
        facts.publishEvent(new SubjectAccessAsked(opened, person));
        return opened;
    }

    /** @param given by the key of each item whether it is given out */
    public void mark(String reference, @Nullable Map<String, Boolean> told) {
        AccessRequest request = lookup.load(reference);
        Map<String, Boolean> given = Wording.answered("given", told, "Say what is given out.");
        given.values().forEach(out -> Wording.answered("given", out, "Say of each entry whether it is given out."));
        Set<String> known =
                lookup.items(reference).stream().map(AccessItem::key).collect(Collectors.toSet());
        given.forEach((item, out) -> {
            if (known.contains(item)) {
                marks.mark(request.id(), item, out, Actor.name(), LocalDate.now(clock));
            }
        });
    }
}
