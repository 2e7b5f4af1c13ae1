package uk.homeward.variation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Providers;
import uk.homeward.delivery.ElementView;
import uk.homeward.variation.VariationFact.VariationTold;

/** Tells a provider of a change, with its visits as they are after it. Own teams are told by the council itself. */
@Component
class NoticeSender {

    private final NoticeStore store;
    private final ProviderWeek week;
    private final Providers providers;
    private final VariationRules rules;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    NoticeSender(
            NoticeStore store,
            ProviderWeek week,
            Providers providers,
            VariationRules rules,
            WorkingDays workingDays,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.week = week;
        this.providers = providers;
        this.rules = rules;
        this.workingDays = workingDays;
        this.facts = facts;
        this.clock = clock;
    }

    void tell(
            String packageReference,
            ElementView part,
            VariationKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            String sentence) {
        String provider = part.providerCode();
        if (provider == null || providers.isOwnTeam(provider)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        String reference = store.add(new NoticeTold(
                packageReference,
                provider,
                kind,
                from,
                until,
                sentence,
                kind == VariationKind.PAUSED ? List.of() : week.of(packageReference, provider),
                clock.instant(),
                workingDays.after(today, rules.acknowledgeWorkingDays())));
        facts.publishEvent(new VariationTold(reference, packageReference, kind, from));
    }
}
