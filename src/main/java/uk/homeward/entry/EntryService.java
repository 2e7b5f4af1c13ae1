package uk.homeward.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Fact;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.EntryRoute;
import uk.homeward.entry.EntryFact.DischargeCancelled;
import uk.homeward.entry.EntryFact.DischargeConfirmed;
import uk.homeward.entry.EntryFact.DischargeEscalated;
import uk.homeward.entry.EntryFact.DischargedWithoutSupport;
import uk.homeward.entry.EntryFact.ReferralJoined;
import uk.homeward.entry.EntryFact.StepUpConfirmed;
import uk.homeward.entry.EntryFact.StepUpEscalated;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.LiveServiceChoice;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeRequest;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.PlaceWish;

/** The door to the ways into a short-term service. */
@Service
@Transactional
public class EntryService {

    private final Entries entries;
    private final ReferralService referrals;
    private final OpeningService opening;
    private final EpisodeLookup episodes;
    private final EndingService endings;
    private final CareInsteadService instead;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EntryService(
            Entries entries,
            ReferralService referrals,
            OpeningService opening,
            EpisodeLookup episodes,
            EndingService endings,
            CareInsteadService instead,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.entries = entries;
        this.referrals = referrals;
        this.opening = opening;
        this.episodes = episodes;
        this.endings = endings;
        this.instead = instead;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the reference of the episode that was opened, or nothing if no service is to start */
    public Optional<String> confirmDischarge(String referralReference, DischargeConfirmation confirmation) {
        ReferralView referral = triaged(referralReference, EntryRoute.STEP_DOWN);
        Confirmation told = Confirmation.of(
                confirmation, referral.medicallyFitOn(), LocalDate.now(clock), council.lateFactDays(), Actor.name());
        return confirm(
                referral,
                told,
                confirmation.assessmentNeeded(),
                confirmation.liveServiceChoice(),
                wish(referral, confirmation.hoursPerWeek(), confirmation.exitPlan()),
                instead.check(referral, told, confirmation.careInstead()),
                new DischargeConfirmed(referralReference, told.offer(), told.note()));
    }

    /** @return the reference of the episode that was opened, or nothing if no service is to start */
    public Optional<String> confirmStepUp(String referralReference, StepUpConfirmation confirmation) {
        ReferralView referral = triaged(referralReference, EntryRoute.STEP_UP);
        Confirmation told = Confirmation.of(confirmation, LocalDate.now(clock), Actor.name());
        return confirm(
                referral,
                told,
                confirmation.assessmentNeeded(),
                confirmation.liveServiceChoice(),
                wish(referral, confirmation.hoursPerWeek(), confirmation.exitPlan()),
                instead.check(referral, told, confirmation.careInstead()),
                new StepUpConfirmed(referralReference, told.offer(), told.note()));
    }

    private PlaceWish wish(ReferralView referral, @Nullable BigDecimal hoursPerWeek, @Nullable String exitPlan) {
        return new PlaceWish(
                referral.urgent() || entry(referral).goesFirst(),
                hoursPerWeek,
                Wording.optional("exitPlan", "The exit plan", exitPlan));
    }

    private Optional<String> confirm(
            ReferralView referral,
            Confirmation told,
            boolean needsAssessment,
            @Nullable LiveServiceChoice choice,
            PlaceWish wish,
            @Nullable DeclinedOffer declined,
            Fact confirmed) {
        Entry entry = entry(referral);
        if (joins(choice, told)) {
            return join(referral, entry, told, confirmed);
        }
        Optional<LocalDate> start = entry.confirm(told, needsAssessment);
        if (declined != null) {
            entry.decline(declined);
        }
        // Before a service is asked: whoever is second, a person or a timer, looks again at what the first has left.
        entries.saveAndFlush(entry);
        facts.publishEvent(confirmed);
        if (declined != null) {
            instead.begin(referral, declined, told);
        }
        entry.homeWithoutSupportSince(LocalDate.now(clock))
                .ifPresent(day -> facts.publishEvent(new DischargedWithoutSupport(
                        referral.reference(), "At home since %s.".formatted(Wording.day(day)))));
        Optional<String> episode = start.map(day -> opening.open(new EpisodeRequest(
                referral.reference(),
                referral.personReference(),
                entry.route(),
                Objects.requireNonNull(referral.service()),
                Objects.requireNonNull(referral.purpose()),
                day,
                needsAssessment,
                LiveServiceChoice.REPLACE_LIVE_SERVICE == (choice == null ? referral.liveServiceChoice() : choice),
                referral.formerPackage(),
                told.dischargeOn(),
                wish)));
        episode.ifPresent(entry::opened);
        return episode;
    }

    private static boolean joins(@Nullable LiveServiceChoice choice, Confirmation told) {
        return told.offer() == OfferAnswer.ACCEPTED
                && choice != null
                && choice != LiveServiceChoice.REPLACE_LIVE_SERVICE;
    }

    /** The service that is live answers the referral as well: no second one is opened. */
    private Optional<String> join(ReferralView referral, Entry entry, Confirmation told, Fact confirmed) {
        EpisodeView live = episodes.liveEpisodeOf(referral.personReference())
                .orElseThrow(
                        () -> new Refusal(
                                "liveServiceChoice",
                                "The person has no live short-term service to keep. Leave this blank, so that the new one starts."));
        entry.join(told);
        entries.saveAndFlush(entry);
        facts.publishEvent(confirmed);
        facts.publishEvent(new ReferralJoined(referral.reference(), live.serviceName()));
        return Optional.empty();
    }

    /** Refused once support has started. */
    public void cancelDischarge(String referralReference, @Nullable String reason) {
        ReferralView referral = triaged(referralReference, EntryRoute.STEP_DOWN);
        String why = Wording.required("reason", "The reason", reason, "Say why the discharge is cancelled.");
        Optional<EpisodeView> accepted =
                episodes.ofReferral(referralReference).filter(episode -> !episode.leftBehind());
        if (accepted.isPresent() && accepted.get().status() != EpisodeStatus.ACCEPTED) {
            throw new Conflict("Support has already started. Record an admission or end the service instead.");
        }
        Entry entry = entry(referral);
        entry.cancel(why);
        entries.save(entry);
        // First the service, so that its life ends with an outcome; then whatever still waits for the discharge.
        accepted.ifPresent(episode -> endings.endEarly(episode.reference(), EarlyEnding.beforeTheStart(why)));
        facts.publishEvent(new DischargeCancelled(referralReference, why));
    }

    public void escalate(String referralReference) {
        Entry entry = entry(referrals.find(referralReference));
        if (entry.escalate(clock.instant())) {
            entries.saveAndFlush(entry);
            facts.publishEvent(
                    entry.route() == EntryRoute.STEP_DOWN
                            ? new DischargeEscalated(referralReference)
                            : new StepUpEscalated(referralReference));
        }
    }

    @Transactional(readOnly = true)
    public Optional<EntryView> of(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference)).map(Entry::view);
    }

    /** Whether a service has accepted the person: from then on, its end ends what the referral began. */
    @Transactional(readOnly = true)
    public boolean ledToService(String referralReference) {
        return of(referralReference).map(EntryView::episodeReference).isPresent();
    }

    private ReferralView triaged(String reference, EntryRoute route) {
        ReferralView referral = referrals.find(reference);
        if (referral.status() != ReferralStatus.TRIAGED || route(referral) != route) {
            throw new Conflict(
                    "This referral is not on this way into a service. Open the case to see how things stand.");
        }
        return referral;
    }

    private Entry entry(ReferralView referral) {
        long id = Reference.REFERRAL.id(referral.reference());
        EntryRoute route = Objects.requireNonNull(route(referral));
        entries.open(id, route.name());
        return entries.findById(id).map(known -> known.by(route)).orElseGet(() -> new Entry(id, route));
    }

    private static @Nullable EntryRoute route(ReferralView referral) {
        Destination destination = referral.destination();
        return destination == null ? null : destination.route();
    }
}
