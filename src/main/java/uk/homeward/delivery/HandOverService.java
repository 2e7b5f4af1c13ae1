package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One provider follows another, or Direct Care steps in: never to somebody who may not have the work. */
@Service
@Transactional
public class HandOverService {

    private final DeliveryService delivery;
    private final SuccessorSearch successors;
    private final Providers providers;
    private final SuccessorTerms terms;

    HandOverService(DeliveryService delivery, SuccessorSearch successors, Providers providers, SuccessorTerms terms) {
        this.delivery = delivery;
        this.successors = successors;
        this.providers = providers;
        this.terms = terms;
    }

    /** @throws Refusal naming the visit for which nobody would answer, or why the provider may not have the work */
    public int handOver(String packageReference, @Nullable Integer element, Successor successor) {
        int giver = Wording.answered("element", element, "Choose the part of the package that is handed over.");
        LocalDateTime last = Wording.answered(
                "lastVisit", successor.lastVisit(), "Give the day and the time of the last visit of the provider.");
        LocalDateTime first = firstVisit(successor);
        ElementTerms to = terms.chosen(packageReference, giver, successor, first);
        return delivery.handOver(packageReference, giver, to, last, first);
    }

    /** What nobody makes is made from a visit on. Where an own team does, somebody is looked for who gives it for good. */
    public int cover(String packageReference, Successor successor) {
        LocalDateTime first = firstVisit(successor);
        ElementTerms to = terms.chosen(packageReference, successor, first);
        int part = delivery.cover(packageReference, to, first);
        if (providers.isOwnTeam(successor.provider())) {
            successors.look(packageReference);
        }
        return part;
    }

    /** Whoever stopped makes its visits again: it is not new work. */
    public int restore(String packageReference, String provider, LocalDateTime first) {
        ElementTerms to = terms.again(packageReference, provider, first);
        return delivery.cover(packageReference, to, first);
    }

    /** The same provider goes on at what its contract says from that day: it is not new work. The same rate changes nothing. */
    public void renew(String packageReference, int element, LocalDateTime last, LocalDateTime first) {
        ElementView part = terms.part(packageReference, element);
        String provider =
                Wording.answered("provider", part.providerCode(), "This part has no provider of the council.");
        ElementTerms to = terms.given(part.kind(), provider, part.providerName(), first);
        BigDecimal before = part.ratePerHour();
        BigDecimal now = to.ratePerHour();
        if (now != null && (before == null || now.compareTo(before) != 0)) {
            int renewed = delivery.handOver(packageReference, element, to, last, first);
            delivery.confirm(packageReference, renewed, first.toLocalDate());
        }
    }

    private static LocalDateTime firstVisit(Successor successor) {
        return Wording.answered(
                "firstVisit",
                successor.firstVisit(),
                "Give the day and the time of the first visit of whoever follows.");
    }
}
