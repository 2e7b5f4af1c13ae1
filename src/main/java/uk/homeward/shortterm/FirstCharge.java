package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.council.ServiceDefinition;

/** From when a service that starts can be charged: one free period counts once, where the council says so. */
@Component
class FirstCharge {

    private final Episodes episodes;
    private final ChargeRules rules;

    FirstCharge(Episodes episodes, ChargeRules rules) {
        this.episodes = episodes;
        this.rules = rules;
    }

    /** To be asked before what is replaced has ended. */
    Charge of(EpisodeRequest request, ServiceDefinition service, LocalDate startedOn) {
        FreePeriodPolicies policies = rules.freePeriod();
        Optional<Charge> before = policies.oneAcrossReplacedServices() && request.replacesLiveService()
                ? running(request.personReference())
                : Optional.empty();
        return before.map(replaced -> Charge.ahead(
                        ChargeTerms.of(service, policies, replaced.terms().freeSince()), replaced.from()))
                .orElseGet(() -> Charge.ahead(
                        ChargeTerms.of(service, policies, startedOn), new FreePeriod(startedOn).firstChargeableDay()));
    }

    private Optional<Charge> running(String person) {
        return episodes.findByRequestPersonReferenceAndStatusIn(person, EpisodeStatus.RUNNING).stream()
                .findFirst()
                .flatMap(Episode::given)
                .map(Support::charge);
    }
}
