package uk.homeward.visitrecord;

import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.delivery.PlannedCare;
import uk.homeward.delivery.PlannedCareLookup;
import uk.homeward.delivery.PlannedVisit;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.visitrecord.VisitRecordFact.VisitRecordCorrected;

/** Where records are kept, one that holds for each visit: the same told twice does nothing, something else wants a reason. */
@Component
class VisitRecordBook {

    private final VisitRecordStore store;
    private final PlannedCareLookup planned;
    private final VisitRecordRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    VisitRecordBook(
            VisitRecordStore store,
            PlannedCareLookup planned,
            VisitRecordRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.planned = planned;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws NotFound also where others give the care, and never this provider */
    PlannedCare careBy(String provider, String packageReference) {
        return planned.of(packageReference)
                .filter(care -> care.isGivenBy(provider))
                .orElseThrow(() -> new NotFound(
                        "You make no visits under this reference. Choose one of the packages you are told of."));
    }

    /**
     * Compared with what was planned and with what is on record; nothing is kept yet.
     *
     * @throws Refusal where it cannot be so, or something else is on record and no reason is given
     */
    VisitRecord read(String provider, String packageReference, PlannedCare care, VisitTold told) {
        VisitRecord read =
                new VisitTelling(told, plannedVisit(care, told), provider, rules, LocalDateTime.now(clock)).record();
        store.current(packageReference, provider, read)
                .map(VisitRecordView::record)
                .filter(before -> !read.saysTheSameAs(before))
                .ifPresent(read::expectReasonToReplace);
        return read;
    }

    private static @Nullable PlannedVisit plannedVisit(PlannedCare care, VisitTold told) {
        Integer visit = told.visit();
        if (visit == null || told.day() == null) {
            return null;
        }
        return care.visit(visit, told.day())
                .orElseThrow(() -> new Refusal(
                        "visit",
                        "This package has no visit %d. Give the number that your list of its visits shows, or none where nobody planned it."
                                .formatted(visit)));
    }

    /** @return whether it is news */
    boolean keep(String provider, String packageReference, VisitRecord record, @Nullable Long file) {
        VisitRecordView before =
                store.current(packageReference, provider, record).orElse(null);
        if (before != null && record.saysTheSameAs(before.record())) {
            return false;
        }
        if (before != null) {
            store.replace(before.number(), Actor.name(), clock.instant(), null);
            facts.publishEvent(new VisitRecordCorrected(
                    packageReference, record.day(), before.record().inDetail(), record.inDetail(), record.why()));
        }
        store.add(new VisitEntry(packageReference, provider, record, file, Actor.name(), clock.instant()));
        return true;
    }
}
