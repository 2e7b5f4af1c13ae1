package uk.homeward.entry;

import java.time.LocalDate;
import java.util.List;
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
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.PlannedStartService;

/** The person went home on another day than was confirmed. The report of delays hangs on it: two people put it right. */
@Service
@Transactional
public class DischargeCorrectionService {

    private final Entries entries;
    private final DischargeCorrectionCheck check;
    private final ReferralService referrals;
    private final EpisodeLookup episodes;
    private final PlannedStartService starts;
    private final ApprovalService approvals;
    private final ApplicationEventPublisher facts;

    DischargeCorrectionService(
            Entries entries,
            DischargeCorrectionCheck check,
            ReferralService referrals,
            EpisodeLookup episodes,
            PlannedStartService starts,
            ApprovalService approvals,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.check = check;
        this.referrals = referrals;
        this.episodes = episodes;
        this.starts = starts;
        this.approvals = approvals;
        this.facts = facts;
    }

    /** @return the reference under which it waits for a second person */
    public String ask(String referralReference, @Nullable LocalDate dischargeOn, @Nullable String reason) {
        LocalDate day =
                Wording.answered("dischargeOn", dischargeOn, "Give the day on which the person really went home.");
        Change change = check.change(referralReference, day);
        return approvals.ask(new ApprovalRequest(
                DischargeCorrection.KIND,
                referralReference,
                referralReference,
                List.of(change),
                reason,
                new Answers(day, String.valueOf(reason))));
    }

    void carryOut(String referralReference, Answers answers) {
        Change change = check.change(referralReference, answers.dischargeOn());
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

    private Entry discharged(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference)).orElseThrow();
    }
}
