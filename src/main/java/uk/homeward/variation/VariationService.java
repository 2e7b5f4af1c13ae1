package uk.homeward.variation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.TimePassed;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;
import uk.homeward.variation.VariationFact.VariationAcknowledged;
import uk.homeward.variation.VariationFact.VariationUnanswered;

/** What providers are told of the visits that they make: each reads and acknowledges its own. */
@Service
@Transactional
public class VariationService {

    private final NoticeStore store;
    private final NoticeLists lists;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    VariationService(NoticeStore store, NoticeLists lists, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.facts = facts;
        this.clock = clock;
    }

    /** Those that wait to be acknowledged first. */
    @Transactional(readOnly = true)
    public Paged<VariationNotice> ofProvider(String provider, PageQuery page) {
        return lists.ofProvider(provider, page);
    }

    @Transactional(readOnly = true)
    public long waitingFor(String provider) {
        return lists.waitingFor(provider);
    }

    /** @throws NotFound also where it is told to another provider */
    @Transactional(readOnly = true)
    public VariationNotice find(String provider, String reference) {
        return store.find(reference)
                .filter(notice -> notice.provider().equals(provider))
                .orElseThrow(
                        () -> new NotFound("Nothing was told to you under this reference. Choose one of your list."));
    }

    /** Whoever does it a second time changes nothing. */
    public void acknowledge(String provider, String reference) {
        VariationNotice notice = find(provider, reference);
        if (store.acknowledge(reference, Actor.name(), clock.instant())) {
            facts.publishEvent(new VariationAcknowledged(reference, notice.packageReference()));
        }
    }

    /** Those of all providers that nobody has acknowledged, the longest first. */
    @Transactional(readOnly = true)
    public Paged<VariationNotice> waiting(PageQuery page) {
        return lists.waiting(page);
    }

    @Transactional(readOnly = true)
    public long overdue() {
        return lists.overdue();
    }

    @EventListener
    public void on(TimePassed time) {
        store.becameOverdue(time.today())
                .forEach(notice -> facts.publishEvent(new VariationUnanswered(
                        notice.reference(), notice.packageReference(), notice.acknowledgeBy())));
    }
}
