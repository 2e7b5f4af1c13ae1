package uk.homeward.variation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryFact.DeliveryFinished;
import uk.homeward.delivery.DeliveryFact.ElementBegan;
import uk.homeward.delivery.DeliveryFact.ElementEndPlanned;
import uk.homeward.delivery.DeliveryFact.ElementHandedOver;
import uk.homeward.delivery.DeliveryFact.ProviderStopped;

/** A part of a package that begins or ends becomes a notice to whoever gives it, in the transaction in which it changed. */
@Component
class ElementNoticeListener {

    private final NoticeWriter notices;

    ElementNoticeListener(NoticeWriter notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ElementBegan fact) {
        notices.begins(fact.reference(), fact.element(), fact.firstDay());
        notices.replaced(fact.reference(), fact.firstDay().minusDays(1));
    }

    @EventListener
    void on(ElementHandedOver fact) {
        notices.begins(fact.reference(), fact.element(), fact.firstVisit().toLocalDate());
        notices.replaced(fact.reference(), fact.lastVisit().toLocalDate());
    }

    @EventListener
    void on(ElementEndPlanned fact) {
        notices.ends(fact.reference(), fact.element(), fact.lastDay());
    }

    @EventListener
    void on(ProviderStopped fact) {
        notices.ends(fact.reference(), fact.element(), fact.lastVisit().toLocalDate());
    }

    @EventListener
    void on(DeliveryFinished fact) {
        notices.finished(fact.reference(), fact.lastDay());
    }
}
