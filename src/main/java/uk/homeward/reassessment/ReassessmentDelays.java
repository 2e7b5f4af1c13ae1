package uk.homeward.reassessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.reassessment.Delay.Explained;
import uk.homeward.reassessment.ReassessmentFact.DelayExplained;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** Why somebody is late, and by when they are assessed instead. */
@Service
@Transactional
public class ReassessmentDelays {

    private final ReassessedPeople people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReassessmentDelays(ReassessedPeople people, ApplicationEventPublisher facts, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Conflict where they are not late */
    public void explain(String packageReference, Delay delay) {
        LocalDate today = WorkingHours.dayOf(clock.instant());
        ReassessedPerson person =
                people.findLocked(Reference.PACKAGE.id(packageReference)).orElseThrow(Reference.PACKAGE::unknown);
        Explained why = delay.checked(today);
        person.explain(why, today, Actor.name());
        people.saveAndFlush(person);
        facts.publishEvent(new DelayExplained(
                Reference.REASSESSMENT.of(person.programme()),
                packageReference,
                why.cause(),
                why.until(),
                why.words()));
    }
}
