package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.entry.DischargeCorrection.Answers;
import uk.homeward.entry.EntryFact.DischargeCorrected;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.PlannedStartService;

/** The person went home on another day than was confirmed. The report of delays hangs on it: two people put it right. */
@Service
@Transactional
public class DischargeCorrectionService {

    private static final String DAY = "dischargeOn";

    private final Entries entries;
    private final ReferralService referrals;
    private final EpisodeLookup episodes;
    private final PlannedStartService starts;
    private final DischargeMoveService moves;
    private final ApprovalService approvals;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DischargeCorrectionService(
            Entries entries,
            ReferralService referrals,
            EpisodeLookup episodes,
            PlannedStartService starts,
            DischargeMoveService moves,
            ApprovalService approvals,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.entries = entries;
        this.referrals = referrals;
        this.episodes = episodes;
        this.starts = starts;
        this.moves = moves;
        this.approvals = approvals;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the reference under which it waits for a second person */
    public String ask(String referralReference, @Nullable LocalDate dischargeOn, @Nullable String reason) {
        LocalDate day = Wording.answered(DAY, dischargeOn, "Give the day on which the person really went home.");
        Change change = change(referralReference, day);
        return approvals.ask(new ApprovalRequest(
                DischargeCorrection.KIND,
                referralReference,
                referralReference,
                List.of(change),
                reason,
                new Answers(day, String.valueOf(reason))));
    }

    void carryOut(String referralReference, Answers answers) {
        Change change = change(referralReference, answers.dischargeOn());
        Entry entry = discharged(referralReference);
        entry.move(entry.confirmed()
                .discharged(
                        answers.dischargeOn(), referrals.find(referralReference).medicallyFitOn()));
        entries.saveAndFlush(entry);
        episodes.ofReferral(referralReference)
                .map(EpisodeView::reference)
                .ifPresent(episode -> starts.correctDischarge(episode, answers.dischargeOn()));
        facts.publishEvent(new DischargeCorrected(referralReference, change, answers.reason()));
    }

    /** Whether somebody has gone home, so that the day can be wrong. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> discharge(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference))
                .filter(entry -> !moves.isExpected(referralReference))
                .filter(entry -> entry.status() != EntryStatus.CANCELLED)
                .flatMap(Entry::discharge)
                .filter(day -> !day.isAfter(LocalDate.now(clock)));
    }

    private Entry discharged(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference)).orElseThrow();
    }

    private Change change(String referralReference, LocalDate day) {
        LocalDate was = discharge(referralReference)
                .orElseThrow(() -> new Conflict(
                        "Nobody has gone home here whose day could be wrong. A discharge that lies ahead is moved."));
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new Refusal(DAY, "The day is in the future. The person has gone home already.");
        }
        if (day.isBefore(today.minusYears(1))) {
            throw new Refusal(DAY, "%s is more than a year ago. Check the year.".formatted(Wording.day(day)));
        }
        if (day.equals(was)) {
            throw new Refusal(DAY, "The discharge is on record for this day. Give the day that is right.");
        }
        expectNotAfterTheStart(referralReference, day);
        return new Change("Date of discharge", Wording.day(was), Wording.day(day));
    }

    private void expectNotAfterTheStart(String referralReference, LocalDate day) {
        episodes.ofReferral(referralReference)
                .map(EpisodeView::startedOn)
                .filter(day::isAfter)
                .ifPresent(startedOn -> {
                    throw new Refusal(
                            DAY,
                            "Support at home started on %s. Give that day or an earlier one, or correct the start first."
                                    .formatted(Wording.day(startedOn)));
                });
    }
}
