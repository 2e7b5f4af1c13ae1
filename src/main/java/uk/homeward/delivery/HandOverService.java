package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryView.ElementView;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One provider follows another, or Direct Care steps in: never to somebody who may not have the work. */
@Service
@Transactional
public class HandOverService {

    private final DeliveryService delivery;
    private final SuccessorSearch successors;
    private final CarePackageService packages;
    private final Providers providers;
    private final CareProviders careProviders;

    HandOverService(
            DeliveryService delivery,
            SuccessorSearch successors,
            CarePackageService packages,
            Providers providers,
            CareProviders careProviders) {
        this.delivery = delivery;
        this.successors = successors;
        this.packages = packages;
        this.providers = providers;
        this.careProviders = careProviders;
    }

    /** Own teams as well as those that may have such work today. */
    @Transactional(readOnly = true)
    public List<Provider> able(String packageReference) {
        return careProviders.able(packages.find(packageReference).model());
    }

    /** @throws Refusal naming the visit for which nobody would answer, or why the provider may not have the work */
    public int handOver(String packageReference, @Nullable Integer element, Successor successor) {
        int giver = Wording.answered("element", element, "Choose the part of the package that is handed over.");
        LocalDateTime last = Wording.answered(
                "lastVisit", successor.lastVisit(), "Give the day and the time of the last visit of the provider.");
        LocalDateTime first = firstVisit(successor);
        ElementTerms to = to(
                packageReference,
                successor,
                first,
                part(packageReference, giver).kind());
        return delivery.handOver(packageReference, giver, to, last, first);
    }

    /** What nobody makes is made from a visit on. Where an own team does, somebody is looked for who gives it for good. */
    public int cover(String packageReference, Successor successor) {
        LocalDateTime first = firstVisit(successor);
        ElementTerms to = to(packageReference, successor, first, kindOfAll(packageReference));
        int part = delivery.cover(packageReference, to, first);
        if (providers.isOwnTeam(successor.provider())) {
            successors.look(packageReference);
        }
        return part;
    }

    /** Whoever stopped makes its visits again: it is not new work. */
    public int restore(String packageReference, String provider, LocalDateTime first) {
        ElementTerms to = given(kindOfAll(packageReference), provider, providers.name(provider), first);
        return delivery.cover(packageReference, to, first);
    }

    /** The same provider goes on at what its contract says from that day: it is not new work. The same rate changes nothing. */
    public void renew(String packageReference, int element, LocalDateTime last, LocalDateTime first) {
        ElementView part = part(packageReference, element);
        String provider =
                Wording.answered("provider", part.providerCode(), "This part has no provider of the council.");
        ElementTerms to = given(part.kind(), provider, part.providerName(), first);
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

    private ElementView part(String packageReference, int element) {
        return delivery.find(packageReference).stream()
                .flatMap(care -> care.elements().stream())
                .filter(one -> one.number() == element)
                .findFirst()
                .orElseThrow();
    }

    /** Whoever covers live-in care gives live-in care; where a package has parts of several kinds, its visits are home care. */
    private ElementKind kindOfAll(String packageReference) {
        Set<ElementKind> kinds = delivery.find(packageReference).stream()
                .flatMap(care -> care.elements().stream())
                .map(ElementView::kind)
                .collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : ElementKind.HOME_CARE;
    }

    private ElementTerms to(String packageReference, Successor successor, LocalDateTime first, ElementKind kind) {
        Provider provider = careProviders.chosen(
                successor.provider(),
                "Choose who makes the visits.",
                packages.find(packageReference).model());
        return given(kind, provider.code(), provider.name(), first);
    }

    /** What is needed stands in the package already. */
    private ElementTerms given(ElementKind kind, String code, String name, LocalDateTime first) {
        return new ElementTerms(
                kind, code, name, BigDecimal.ZERO, careProviders.rate(code), List.of(), first.toLocalDate(), false);
    }
}
