package uk.homeward.referral;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CurrentServices;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.governance.Authority;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The one service that is to accept a person (KEN-38): it must be open, and there for this way in and this purpose. Where
 * the person lives plays no part: areas are no barrier (DER-09).
 */
@Component
class ServiceChoice {

    private final CurrentServices services;
    private final Authority authority;

    ServiceChoice(CurrentServices services, Authority authority) {
        this.services = services;
        this.authority = authority;
    }

    ServiceDefinition of(@Nullable String code, EntryRoute route, @Nullable ShortTermPurpose wanted, LocalDate day) {
        ShortTermPurpose purpose = Wording.answered("purpose", wanted, "Choose what the service is for.");
        Predicate<ServiceDefinition> open = service -> authority.whyNoStartOn(service, day) == null;
        Predicate<ServiceDefinition> onRoute = service -> service.routes().contains(route);
        Predicate<ServiceDefinition> forPurpose = service -> service.purposes().contains(purpose);
        Supplier<String> possible = () -> possible(onRoute.and(forPurpose).and(open));

        if (code == null || code.isBlank()) {
            throw new Refusal("service", "Choose the one service that is to accept the person. " + possible.get());
        }
        ServiceDefinition chosen = services.find(code.strip())
                .orElseThrow(() -> new Refusal("service", "The council has no such service. " + possible.get()));
        String closed = authority.whyNoStartOn(chosen, day);
        if (closed != null) {
            throw new Refusal("service", closed + " " + possible.get());
        }
        require(onRoute, chosen, "service", "%s does not take people by this route. ", possible);
        require(forPurpose, chosen, "purpose", "%s is not there for this purpose. ", possible);
        return chosen;
    }

    private static void require(
            Predicate<ServiceDefinition> rule,
            ServiceDefinition chosen,
            String field,
            String refused,
            Supplier<String> possible) {
        if (!rule.test(chosen)) {
            throw new Refusal(field, refused.formatted(chosen.name()) + possible.get());
        }
    }

    private String possible(Predicate<ServiceDefinition> fits) {
        String names = services.all().stream()
                .filter(fits)
                .map(ServiceDefinition::name)
                .collect(Collectors.joining(" or "));
        return names.isEmpty()
                ? "No service fits this route and purpose: choose another purpose or destination."
                : "Possible here: " + names + ".";
    }
}
