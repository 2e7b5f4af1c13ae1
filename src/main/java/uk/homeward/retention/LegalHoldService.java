package uk.homeward.retention;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.retention.RetentionFact.LegalHoldPlaced;
import uk.homeward.retention.RetentionFact.LegalHoldReleased;

/** Holds what must not be deleted, and releases it. */
@Service
@Transactional
public class LegalHoldService {

    private final LegalHolds holds;
    private final RecordLock lock;
    private final HoldableRecords subjects;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LegalHoldService(
            LegalHolds holds, RecordLock lock, HoldableRecords subjects, ApplicationEventPublisher facts, Clock clock) {
        this.holds = holds;
        this.lock = lock;
        this.subjects = subjects;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param reference of a person or a case
     * @param since from when the matter runs; today where nothing is given
     * @return the reference of the hold
     */
    public String place(@Nullable String reference, @Nullable String reason, @Nullable LocalDate since) {
        String asked = Wording.requiredLine(
                "reference", "The reference", reference, "Give the reference of the person or the case.");
        String why = Wording.required("reason", "The reason", reason, "Say why it is held.");
        LocalDate today = LocalDate.now(clock);
        LocalDate from = since == null ? today : since;
        if (from.isAfter(today)) {
            throw new Refusal(
                    "since", "%s has not come yet. A hold begins today or began before.".formatted(Wording.day(from)));
        }
        lock.take();
        String held = subjects.known(asked);
        LegalHoldView placed =
                holds.save(new LegalHold(held, why, from, Actor.name(), today)).view();
        facts.publishEvent(new LegalHoldPlaced(held, why));
        return placed.reference();
    }

    /** @param hold its reference */
    public void release(String hold, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it is no longer held.");
        LegalHold held = holds.findById(Reference.HOLD.id(hold)).orElseThrow(Reference.HOLD::unknown);
        held.release(why, Actor.name(), LocalDate.now(clock));
        facts.publishEvent(new LegalHoldReleased(held.view().held(), why));
    }
}
