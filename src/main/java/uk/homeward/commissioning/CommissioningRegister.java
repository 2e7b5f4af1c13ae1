package uk.homeward.commissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.commissioning.CommissioningFact.CommissioningNoted;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** All that was recorded on the way to a new framework. */
@Component
class CommissioningRegister {

    /** To which record in the trail all of this belongs. */
    static final String MATTER = "commissioning";

    private final CommissioningNotes notes;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CommissioningRegister(CommissioningNotes notes, ApplicationEventPublisher facts, Clock clock) {
        this.notes = notes;
        this.facts = facts;
        this.clock = clock;
    }

    /** The newest first. */
    List<CommissioningNoteView> notes() {
        return notes.findAllByOrderByIdDesc().stream()
                .map(CommissioningNote::view)
                .toList();
    }

    void keep(CommissioningNote note) {
        CommissioningNoteView kept = notes.saveAndFlush(note.recorded(Actor.name(), LocalDate.now(clock)))
                .view();
        facts.publishEvent(new CommissioningNoted(MATTER, kept.kind(), kept.subject(), kept.note()));
    }

    /** @throws Refusal where it has not come yet */
    LocalDate day(String field, @Nullable LocalDate given, String missing) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }
}
