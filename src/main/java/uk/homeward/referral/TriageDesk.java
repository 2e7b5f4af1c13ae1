package uk.homeward.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.referral.SupportLookup.LiveService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Turns what the access team decided into the one destination that holds. */
@Component
class TriageDesk {

    private final ServiceChoice services;
    private final SupportLookup support;
    private final Clock clock;

    TriageDesk(ServiceChoice services, SupportLookup support, Clock clock) {
        this.services = services;
        this.support = support;
        this.clock = clock;
    }

    Triage agree(Referral referral, TriageDecision decision) {
        Destination destination =
                Wording.answered("destination", decision.destination(), "Choose where this referral goes.");
        String overrideReason =
                Wording.optional("overrideReason", "The reason for another destination", decision.overrideReason());
        String note = Wording.optional("note", "The note", decision.note());
        if (destination == Destination.LIVE_SERVICE) {
            throw new Refusal(
                    "destination",
                    "Choose step-down or step-up, and then to keep the live service or to close this referral.");
        }
        referral.expectReasonToOverride(destination, overrideReason);
        EntryRoute route = destination.route();
        if (route == null) {
            return Triage.withoutChoice(destination, null, overrideReason, null, note, Actor.name());
        }
        Optional<LiveService> live = support.liveServiceOf(referral.personReference());
        LiveServiceChoice choice = LiveServiceChoice.of(live, decision.liveServiceChoice());
        if (choice == LiveServiceChoice.KEEP_LIVE_SERVICE || choice == LiveServiceChoice.CLOSE_REFERRAL) {
            return Triage.withoutChoice(
                    Destination.LIVE_SERVICE,
                    live.map(LiveService::code).orElse(null),
                    overrideReason,
                    choice,
                    note,
                    Actor.name());
        }
        ServiceDefinition service = services.of(
                decision.service(),
                route,
                decision.purpose(),
                referral.request().acceptedFrom(route, LocalDate.now(clock)));
        return new Triage(
                destination,
                service.code(),
                decision.purpose(),
                overrideReason,
                choice,
                note,
                Actor.name(),
                reason(
                        service,
                        "lessRestrictiveOption",
                        "What was considered",
                        decision.lessRestrictiveOption(),
                        "%s takes more from a person than visits at home. Say which less restrictive option you considered, and why it is not enough."),
                reason(
                        service,
                        "serviceChoiceReason",
                        "The reason for the service",
                        decision.serviceChoiceReason(),
                        "Say why %s is the right service for this person."));
    }

    /** Home before a bed, visits before somebody who moves in: whoever chooses more than that gives reasons (HAM-13). */
    private static @Nullable String reason(
            ServiceDefinition service, String field, String what, @Nullable String given, String missing) {
        return service.model().isLeastRestrictive()
                ? Wording.optional(field, what, given)
                : Wording.required(field, what, given, missing.formatted(service.name()));
    }
}
