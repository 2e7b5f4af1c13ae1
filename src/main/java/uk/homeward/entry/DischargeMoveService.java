package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.entry.EntryFact.DischargeMoved;
import uk.homeward.entry.EntryFact.DischargePutOff;
import uk.homeward.entry.EntryFact.DischargedWithoutSupport;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.referral.SupportLookup;
import uk.homeward.referral.SupportLookup.SupportState;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.PlannedStartService;

/** A discharge is put off or brought forward, and nobody has come to the person yet. */
@Service
@Transactional
public class DischargeMoveService {

    private static final String DAY = "dischargeOn";

    private final Entries entries;
    private final ReferralService referrals;
    private final SupportLookup support;
    private final PlannedStartService starts;
    private final BridgingService bridging;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DischargeMoveService(
            Entries entries,
            ReferralService referrals,
            SupportLookup support,
            PlannedStartService starts,
            BridgingService bridging,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.entries = entries;
        this.referrals = referrals;
        this.support = support;
        this.starts = starts;
        this.bridging = bridging;
        this.facts = facts;
        this.clock = clock;
    }

    /** Before or after it was confirmed. Who has gone home already is told of with the loudest alarm. */
    public void move(String referralReference, DischargeMove told) {
        ReferralView referral = referrals.find(referralReference);
        Optional<Entry> entry = onTheWayHome(referral);
        LocalDate was = entry.flatMap(Entry::discharge).orElse(referral.expectedDischargeOn());
        LocalDate day = day(told.dischargeOn());
        String why = Wording.required("reason", "The reason", told.reason(), "Say why, and who told you.");
        Change change = change(DAY, was, day);
        referrals.expectDischarge(referralReference, day);
        entry.ifPresent(waiting -> move(referral, waiting, day, told));
        facts.publishEvent(new DischargeMoved(referralReference, day, change, why));
        if (day.isBefore(today())) {
            facts.publishEvent(
                    new DischargedWithoutSupport(referralReference, "At home since %s.".formatted(Wording.day(day))));
        }
    }

    /**
     * The answer of whoever was asked to confirm it.
     *
     * @return the day for which they are asked again
     */
    public LocalDate putOff(String referralReference, @Nullable LocalDate until, @Nullable String note) {
        ReferralView referral = referrals.find(referralReference);
        Optional<Entry> entry = onTheWayHome(referral);
        LocalDate day = Wording.comingDay("putOffUntil", until, "Give the day that the ward expects now.", today());
        String why = Wording.required("note", "The note", note, "Say in the note why, and who told you.");
        Change change = change("putOffUntil", referral.expectedDischargeOn(), day);
        referrals.expectDischarge(referralReference, day);
        entry.ifPresent(this::expectAnew);
        facts.publishEvent(new DischargePutOff(referralReference, day, change, why));
        return day;
    }

    private void move(ReferralView referral, Entry entry, LocalDate day, DischargeMove told) {
        if (entry.status() == EntryStatus.EXPECTED) {
            expectAnew(entry);
            return;
        }
        boolean bridged = entry.bridgingNeededFrom().isPresent();
        Confirmation wished = entry.confirmed().moved(day, told.plannedStartOn(), referral.medicallyFitOn(), today());
        LocalDate start = starts.move(
                entry.episode(), wished.start(), day, Wording.optional("exitPlan", "The exit plan", told.exitPlan()));
        entry.move(wished.startingOn(start, today()));
        entries.saveAndFlush(entry);
        bridging.follow(referral.reference(), bridged);
    }

    private void expectAnew(Entry entry) {
        entry.expectAnew();
        entries.saveAndFlush(entry);
    }

    private Optional<Entry> onTheWayHome(ReferralView referral) {
        if (!isExpected(referral)) {
            throw new Conflict("No discharge is expected here. Open the case to see how things stand.");
        }
        if (hasBegun(referral)) {
            throw new Conflict(
                    "Support has started already. If the day of the discharge is wrong, ask for its correction.");
        }
        return entry(referral);
    }

    /** Whether it can still be moved. */
    @Transactional(readOnly = true)
    public boolean isExpected(String referralReference) {
        ReferralView referral = referrals.find(referralReference);
        return isExpected(referral) && !hasBegun(referral);
    }

    private boolean isExpected(ReferralView referral) {
        return switch (referral.status()) {
            case RECEIVED -> referral.expectedDischargeOn() != null;
            case TRIAGED ->
                referral.destination() == Destination.STEP_DOWN
                        && entry(referral).map(Entry::canBeCancelled).orElse(true);
            default -> false;
        };
    }

    private boolean hasBegun(ReferralView referral) {
        return support.stateFor(referral.reference()) == SupportState.BEGUN;
    }

    private Optional<Entry> entry(ReferralView referral) {
        return entries.findById(Reference.REFERRAL.id(referral.reference()));
    }

    private LocalDate day(@Nullable LocalDate given) {
        LocalDate day = Wording.answered(DAY, given, "Give the day on which the person goes home.");
        if (day.isBefore(today().minusYears(1))) {
            throw new Refusal(DAY, "%s is more than a year ago. Check the year.".formatted(Wording.day(day)));
        }
        return day.isBefore(today()) ? day : Wording.comingDay(DAY, day, "", today());
    }

    private static Change change(String field, @Nullable LocalDate was, LocalDate day) {
        if (day.equals(was)) {
            throw new Refusal(
                    field, "The discharge is on record for %s already. Give the new day.".formatted(Wording.day(day)));
        }
        return new Change("Date of discharge", was == null ? null : Wording.day(was), Wording.day(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
