package uk.homeward.visitrecord;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.visitrecord.VisitRecordFact.VisitAlarmAnswered;

/** Visits that were not made, for whoever sees to the person: an alarm stays until somebody has said what was done. */
@Service
@Transactional
public class VisitAlarms {

    private final VisitAlarmStore store;
    private final VisitAlarmLists lists;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    VisitAlarms(VisitAlarmStore store, VisitAlarmLists lists, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.facts = facts;
        this.clock = clock;
    }

    /** The one that was planned first is first. */
    @Transactional(readOnly = true)
    public Paged<VisitAlarm> open(PageQuery page) {
        return lists.open(page);
    }

    @Transactional(readOnly = true)
    public long countOpen() {
        return lists.countOpen();
    }

    @Transactional(readOnly = true)
    public VisitAlarm find(String reference) {
        return lists.find(reference).orElseThrow(Reference.VISIT_ALARM::unknown);
    }

    /** @throws Conflict where somebody has answered, or the visit was made after all */
    public void answer(String reference, @Nullable String words) {
        String answer = Wording.required(
                "answer",
                "The answer",
                words,
                "Say how the person is, and what was done so that the next visit is made.");
        VisitAlarm alarm = find(reference);
        if (!store.answer(reference, answer, Actor.name(), clock.instant())) {
            throw new Conflict(
                    alarm.answeredBy() == null
                            ? "It turned out that the visit was made, or not wanted. Nothing is left to be done."
                            : "%s has answered this already. Open the case to see how things stand."
                                    .formatted(alarm.answeredBy()));
        }
        facts.publishEvent(new VisitAlarmAnswered(reference, alarm.packageReference(), answer));
    }
}
