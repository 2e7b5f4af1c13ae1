package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.entry.EntryFact.BridgingCareArranged;
import uk.homeward.entry.EntryFact.BridgingCareEnded;
import uk.homeward.entry.EntryFact.BridgingCareMoved;
import uk.homeward.entry.EntryFact.BridgingEscalated;
import uk.homeward.entry.EntryFact.BridgingFailed;
import uk.homeward.entry.EntryFact.BridgingNeeded;
import uk.homeward.entry.EntryFact.BridgingNoLongerNeeded;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to bridging care: from the discharge until the service starts, and never shorter (promise 1; KEN-06). */
@Service
@Transactional
public class BridgingService {

    private final Bridgings bridgings;
    private final Entries entries;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BridgingService(
            Bridgings bridgings,
            Entries entries,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.bridgings = bridgings;
        this.entries = entries;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the first day of care that is needed before the service starts, or nothing if none is needed */
    @Transactional(readOnly = true)
    public Optional<LocalDate> neededFrom(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference)).flatMap(Entry::bridgingNeededFrom);
    }

    /** Of the service that it leads to. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> plannedStart(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference)).flatMap(Entry::plannedStart);
    }

    public void arrange(String referralReference, BridgingArrangement arrangement) {
        BridgingCare care = care(referralReference).orElseThrow(BridgingService::notNeeded);
        boolean late = care.arrange(arrangement, today(), Actor.name());
        bridgings.saveAndFlush(care);
        facts.publishEvent(new BridgingCareArranged(referralReference, late ? lateness(care.view()) : null));
    }

    private static String lateness(BridgingView view) {
        return "Care was needed from %s.".formatted(Wording.day(view.neededFrom()));
    }

    /**
     * Managers hear of it at once, and a broker arranges it again.
     *
     * @param lateReason why it is told only now; needed beyond the council's days, and a second person then looks at it
     */
    public void fail(
            String referralReference,
            @Nullable LocalDate firstDayWithout,
            @Nullable String reason,
            @Nullable String lateReason) {
        String why = Wording.required("reason", "The reason", reason, "Say what happened, and who told you.");
        BridgingCare care = care(referralReference).orElseThrow(BridgingService::notNeeded);
        String provider = care.fail(firstDayWithout, today());
        LocalDate from = care.view().neededFrom();
        String late = Wording.lateReason("lateReason", lateReason, from, today(), council.lateFactDays());
        bridgings.saveAndFlush(care);
        facts.publishEvent(new BridgingFailed(
                referralReference,
                from,
                "%s does not come: %s%s"
                        .formatted(provider, why, late == null ? "" : " Why it is told only now: " + late)));
    }

    public void escalate(String referralReference) {
        care(referralReference).filter(care -> care.escalate(clock.instant())).ifPresent(care -> {
            bridgings.saveAndFlush(care);
            facts.publishEvent(
                    new BridgingEscalated(referralReference, care.view().neededFrom()));
        });
    }

    /** @param lastDay nothing where the care never began */
    public void end(String referralReference, @Nullable LocalDate lastDay, @Nullable String note) {
        // Also where the discharge came to nothing: whoever was arranged is told.
        BridgingCare care = kept(referralReference).orElseThrow(BridgingService::notNeeded);
        care.end(lastDay, note, today());
        bridgings.saveAndFlush(care);
        facts.publishEvent(new BridgingCareEnded(referralReference, note));
    }

    /** @param startedOn nothing where the service never began */
    void over(String referralReference, @Nullable LocalDate startedOn, String why) {
        entries.findById(Reference.REFERRAL.id(referralReference)).ifPresent(Entry::supportNoLongerAwaited);
        care(referralReference).filter(care -> care.over(startedOn, today())).ifPresent(care -> {
            bridgings.saveAndFlush(care);
            facts.publishEvent(new BridgingNoLongerNeeded(referralReference, why));
        });
    }

    /** The discharge was confirmed anew, after one that came to nothing. */
    void again(String referralReference) {
        neededFrom(referralReference).ifPresent(day -> bridgings
                .findById(Reference.REFERRAL.id(referralReference))
                .ifPresent(care -> {
                    care.again(day);
                    bridgings.saveAndFlush(care);
                }));
    }

    /** The discharge was moved, and with it the days that have to be bridged. */
    void follow(String referralReference, boolean neededBefore) {
        Optional<BridgingCare> kept = kept(referralReference);
        Optional<LocalDate> from = neededFrom(referralReference);
        if (from.isPresent()) {
            bridgeFrom(referralReference, kept, from.get(), neededBefore);
        } else if (neededBefore) {
            over(referralReference, kept, "The service starts when the person comes home.");
        }
    }

    private void bridgeFrom(
            String referralReference, Optional<BridgingCare> kept, LocalDate from, boolean neededBefore) {
        Optional<String> told = kept.flatMap(care -> care.move(from));
        kept.ifPresent(bridgings::saveAndFlush);
        facts.publishEvent(
                neededBefore
                        ? new BridgingCareMoved(
                                referralReference,
                                from,
                                told.map("The days of %s no longer hold."::formatted)
                                        .orElse(null))
                        : new BridgingNeeded(referralReference, from));
    }

    private void over(String referralReference, Optional<BridgingCare> kept, String why) {
        if (kept.isEmpty() || kept.get().over(null, today())) {
            kept.ifPresent(bridgings::saveAndFlush);
            facts.publishEvent(new BridgingNoLongerNeeded(referralReference, why));
        }
    }

    @Transactional(readOnly = true)
    public Optional<BridgingView> of(String referralReference) {
        return care(referralReference)
                .or(() -> kept(referralReference).filter(BridgingCare::wasArranged))
                .map(BridgingCare::view);
    }

    private Optional<BridgingCare> kept(String referralReference) {
        return bridgings.findById(Reference.REFERRAL.id(referralReference));
    }

    private Optional<BridgingCare> care(String referralReference) {
        long id = Reference.REFERRAL.id(referralReference);
        return neededFrom(referralReference)
                .map(day -> bridgings.findById(id).orElseGet(() -> new BridgingCare(id, day)));
    }

    private static Conflict notNeeded() {
        return new Conflict("No bridging care is needed here. Open the case to see how things stand.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
