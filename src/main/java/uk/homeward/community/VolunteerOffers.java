package uk.homeward.community;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.community.CommunityRules.Offer;
import uk.homeward.refusal.Refusal;

/**
 * What volunteers offer, and its places. Whoever takes one first takes the lock of the offer, so that on no node two people
 * get its last place.
 */
@Component
class VolunteerOffers {

    private final Connections connections;
    private final CommunityRules rules;

    VolunteerOffers(Connections connections, CommunityRules rules) {
        this.connections = connections;
        this.rules = rules;
    }

    void expectFreePlace(String code) {
        Offer offer = rules.offer(code)
                .orElseThrow(() -> new Refusal("volunteerOffer", "There is no such offer. Choose one from the list."));
        connections.makeGate(code);
        connections.lock(code);
        if (connections.taken(code) >= offer.places()) {
            throw new Refusal("volunteerOffer", "%s is full. %s".formatted(offer.name(), freePlaces()));
        }
    }

    private String freePlaces() {
        String others = all().stream()
                .filter(offer -> offer.free() > 0)
                .map(offer -> "%s (%d)".formatted(offer.name(), offer.free()))
                .collect(Collectors.joining("; "));
        return others.isEmpty()
                ? "No other offer has a free place either: leave this task open until there is one, or say why nothing can be offered."
                : "Free places: " + others + ". Choose one of these, or leave this task open until there is a place.";
    }

    List<OfferPlaces> all() {
        return rules.offers().stream()
                .map(offer ->
                        new OfferPlaces(offer.code(), offer.name(), offer.places(), connections.taken(offer.code())))
                .toList();
    }

    /** The connection, which is agreed, with the name of what volunteers offer. */
    ConnectionView view(Connection connection) {
        Agreement agreed = requireNonNull(connection.agreement());
        String code = agreed.offer();
        return connection.view(
                agreed, code == null ? null : rules.offer(code).map(Offer::name).orElse(code));
    }
}
