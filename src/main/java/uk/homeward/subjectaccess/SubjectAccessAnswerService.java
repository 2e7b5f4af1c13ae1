package uk.homeward.subjectaccess;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.refusal.Conflict;
import uk.homeward.subjectaccess.SubjectAccessFact.SubjectAccessAnswered;
import uk.homeward.subjectaccess.SubjectAccessFact.SubjectAccessFileMade;

/** Answers a request for access, once everything has been looked at. */
@Service
@Transactional
public class SubjectAccessAnswerService {

    private final SubjectAccessLookup lookup;
    private final AccessMarks marks;
    private final AccessReview review;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SubjectAccessAnswerService(
            SubjectAccessLookup lookup,
            AccessMarks marks,
            AccessReview review,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.lookup = lookup;
        this.marks = marks;
        this.review = review;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Conflict for as long as something has not been looked at */
    public AccessFile file(String reference) {
        AccessRequest request = lookup.load(reference);
        expectLookedThrough(reference);
        AccessFile file = review.file(reference, request.personReference(), marks.of(request.id()));
        facts.publishEvent(new SubjectAccessFileMade(reference, request.personReference()));
        return file;
    }

    /** They have the file. */
    public void answer(String reference) {
        AccessRequest request = lookup.load(reference);
        expectLookedThrough(reference);
        request.answer(Actor.name(), LocalDate.now(clock));
        facts.publishEvent(new SubjectAccessAnswered(reference, request.personReference()));
    }

    private void expectLookedThrough(String reference) {
        long left = lookup.items(reference).stream()
                .filter(item -> item.given() == null)
                .count();
        if (left > 0) {
            throw new Conflict(
                    "Nobody has looked at %d of the entries yet. Mark what is given out and what is held back first."
                            .formatted(left));
        }
    }
}
