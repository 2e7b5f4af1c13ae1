package uk.homeward.subjectaccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.subjectaccess.SubjectAccessFact.SubjectAccessAnswered;
import uk.homeward.subjectaccess.SubjectAccessFact.SubjectAccessAsked;
import uk.homeward.subjectaccess.SubjectAccessFact.SubjectAccessFileMade;

/** The door to requests for access. */
@Service
@Transactional
public class SubjectAccessService {

    private final AccessRequests requests;
    private final AccessMarks marks;
    private final AccessReview review;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SubjectAccessService(
            AccessRequests requests,
            AccessMarks marks,
            AccessReview review,
            PersonService people,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.requests = requests;
        this.marks = marks;
        this.review = review;
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

    @Transactional(readOnly = true)
    public AccessRequestView find(String reference) {
        return load(reference).view();
    }

    /** Those that wait first. */
    @Transactional(readOnly = true)
    public Paged<AccessRequestView> all(PageQuery page) {
        return Paged.of(requests.all(page.pageable()).map(AccessRequest::view));
    }

    /** What has to be looked at: others who are named, and whatever somebody wrote. */
    @Transactional(readOnly = true)
    public List<AccessItem> items(String reference) {
        AccessRequest request = load(reference);
        return review.items(request.personReference(), marks.of(request.id()));
    }

    /** @param given by the key of each item whether it is given out */
    public void mark(String reference, @Nullable Map<String, Boolean> told) {
        AccessRequest request = load(reference);
        Map<String, Boolean> given = Wording.answered("given", told, "Say what is given out.");
        given.values().forEach(out -> Wording.answered("given", out, "Say of each entry whether it is given out."));
        Set<String> known = items(reference).stream().map(AccessItem::key).collect(Collectors.toSet());
        given.forEach((item, out) -> {
            if (known.contains(item)) {
                marks.mark(request.id(), item, out, Actor.name(), LocalDate.now(clock));
            }
        });
    }

    /** @throws Conflict for as long as something has not been looked at */
    public AccessFile file(String reference) {
        AccessRequest request = load(reference);
        expectLookedThrough(reference);
        AccessFile file = review.file(reference, request.personReference(), marks.of(request.id()));
        facts.publishEvent(new SubjectAccessFileMade(reference, request.personReference()));
        return file;
    }

    /** They have the file. */
    public void answer(String reference) {
        AccessRequest request = load(reference);
        expectLookedThrough(reference);
        request.answer(Actor.name(), LocalDate.now(clock));
        facts.publishEvent(new SubjectAccessAnswered(reference, request.personReference()));
    }

    private void expectLookedThrough(String reference) {
        long left =
                items(reference).stream().filter(item -> item.given() == null).count();
        if (left > 0) {
            throw new Conflict(
                    "Nobody has looked at %d of the entries yet. Mark what is given out and what is held back first."
                            .formatted(left));
        }
    }

    private AccessRequest load(String reference) {
        return requests.findById(Reference.SUBJECT_ACCESS.id(reference)).orElseThrow(Reference.SUBJECT_ACCESS::unknown);
    }
}
