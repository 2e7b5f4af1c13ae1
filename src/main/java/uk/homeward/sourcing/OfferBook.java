package uk.homeward.sourcing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** All offers for one requirement, in the order in which they came. */
@Embeddable
class OfferBook {

    @ElementCollection
    @CollectionTable(name = "sourcing_offer", joinColumns = @JoinColumn(name = "requirement_id"))
    @OrderColumn(name = "position")
    private List<Offer> offers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sourcing_pass", joinColumns = @JoinColumn(name = "requirement_id"))
    private Set<Pass> passes = new HashSet<>();

    /** Said twice, it changes nothing more. */
    void pass(Pass pass) {
        if (openOf(pass.providerCode()).isPresent()) {
            throw new Conflict("There is an offer of yours. Withdraw it first if you cannot give the care.");
        }
        if (passOf(pass.providerCode()).isEmpty()) {
            passes.add(pass);
        }
    }

    Optional<Pass> passOf(String provider) {
        return passes.stream()
                .filter(pass -> pass.providerCode().equals(provider))
                .findFirst();
    }

    List<Pass> passes() {
        return passes.stream().sorted(Comparator.comparing(Pass::saidAt)).toList();
    }

    boolean answered(String provider) {
        return openOf(provider).isPresent() || passOf(provider).isPresent();
    }

    boolean nobodyAnswered() {
        return open().isEmpty() && passes.isEmpty();
    }

    /** It is published anew: whoever could not may answer again. */
    void askAnew() {
        passes.clear();
    }

    Offer add(Bid bid, List<NeededVisit> visits, Moment at) {
        if (openOf(bid.provider()).isPresent()) {
            throw new Conflict(
                    "There is an offer of yours already. Withdraw it first if you want to make another one.");
        }
        Offer offer = new Offer(
                offers.size() + 1,
                bid.provider(),
                NeededVisits.numbers(visits),
                NeededVisits.hours(visits),
                bid.contractId(),
                bid.ratePerHour(),
                bid.canStartOn(),
                bid.note(),
                at.now(),
                bid.by(),
                OfferStatus.OPEN);
        passOf(bid.provider()).ifPresent(passes::remove);
        offers.add(offer);
        return offer;
    }

    void withdraw(String provider) {
        became(
                openOf(provider)
                        .orElseThrow(
                                () -> new Conflict(
                                        "There is no offer of yours that could be withdrawn. If it was chosen, tell the brokers that you cannot start.")),
                OfferStatus.WITHDRAWN);
    }

    /** @throws Refusal unless they cover each of the visits exactly once */
    List<Offer> chosen(List<Integer> numbers, List<NeededVisit> needed) {
        List<Offer> chosen = numbers.stream().map(this::chosen).toList();
        needed.forEach(visit -> expectOnce(visit, chosen));
        return chosen;
    }

    private Offer chosen(int number) {
        return open().stream()
                .filter(offer -> offer.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "offerNumber",
                        "No open offer has the number %d. Give the number of one of those beside the form."
                                .formatted(number)));
    }

    private static void expectOnce(NeededVisit visit, List<Offer> chosen) {
        long times = chosen.stream()
                .filter(offer -> offer.visitNumbers().contains(visit.number()))
                .count();
        if (times == 0) {
            throw new Refusal(
                    "offerNumber",
                    "Nobody would give %s. Choose offers that cover every visit, or have it published again."
                            .formatted(visit.briefly()));
        }
        if (times > 1) {
            throw new Refusal(
                    "secondOfferNumber",
                    "Both offers contain %s. Choose two that share no visit.".formatted(visit.briefly()));
        }
    }

    void became(Offer offer, OfferStatus as) {
        offers.set(offers.indexOf(offer), offer.as(as));
    }

    void declineOpen() {
        open().forEach(offer -> became(offer, OfferStatus.NOT_CHOSEN));
    }

    /** Nobody is looked for any more. */
    void lapse() {
        open().forEach(offer -> became(offer, OfferStatus.LAPSED));
    }

    /** @param mayGive whether a provider may have new work today */
    void goOn(Predicate<String> mayGive) {
        offers.stream()
                .filter(offer -> offer.status() == OfferStatus.LAPSED && mayGive.test(offer.providerCode()))
                .toList()
                .forEach(offer -> became(offer, OfferStatus.OPEN));
    }

    void voided(Award award) {
        became(award, OfferStatus.VOID);
    }

    void chosenAgain(Award award) {
        became(award, OfferStatus.CHOSEN);
    }

    private void became(Award award, OfferStatus as) {
        offers.stream()
                .filter(offer -> Integer.valueOf(offer.number()).equals(award.offerNumber()))
                .findFirst()
                .ifPresent(offer -> became(offer, as));
    }

    Optional<Offer> openOf(String provider) {
        return open().stream()
                .filter(offer -> offer.providerCode().equals(provider))
                .findFirst();
    }

    List<Offer> open() {
        return offers.stream().filter(Offer::open).toList();
    }

    List<Offer> all() {
        return List.copyOf(offers);
    }
}
