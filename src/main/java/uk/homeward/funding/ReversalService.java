package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.funding.FundingFact.ActualReversed;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** Takes back what was booked wrong: each budget gets what it bore of it. */
@Service
@Transactional
class ReversalService {

    private final CommitmentAllocator allocator;
    private final Commitments commitments;
    private final Actuals actuals;
    private final OverspendAlarm overspend;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReversalService(
            CommitmentAllocator allocator,
            Commitments commitments,
            Actuals actuals,
            OverspendAlarm overspend,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.allocator = allocator;
        this.commitments = commitments;
        this.actuals = actuals;
        this.overspend = overspend;
        this.clock = clock;
        this.facts = facts;
    }

    /** The wrong one stays readable; its document may be booked again. */
    void reverse(String reference, long number, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say what was booked wrong.");
        Commitment commitment = actuals.commitmentOf(number, reference)
                .map(commitments::lockById)
                .orElseThrow(() -> new NotFound("No payment of this number is booked to this commitment."));
        Actual actual = actuals.findById(number);
        actual.reverse(why, LocalDate.now(clock), Actor.name());
        Map<String, Money> back = new TreeMap<>();
        actual.parts().forEach((budget, part) -> back.put(budget, Money.ZERO.minus(part)));
        overspend.tell(allocator.book(commitment, back));
        actuals.saveAndFlush(actual);
        facts.publishEvent(new ActualReversed(
                reference, commitment.caseReference(), actual.on(), actual.amount(), actual.document(), why));
    }
}
