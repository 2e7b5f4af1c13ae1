package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The door for lives that take money: what it is promised for begins, changes and ends with them. What is still to be agreed
 * is refused where the money is missing; what has happened already is kept, and the missing money told. A service
 * without a budget line, or a source without a rate, is not limited by money: nothing is committed for it.
 */
@Service
@Transactional
public class CommitmentService {

    private final CommitmentAllocator allocator;
    private final CommitmentOpener opener;
    private final CommitmentAdjuster adjuster;
    private final Commitments commitments;
    private final EscalationRecorder escalations;
    private final FundingLines lines;
    private final Rates rates;
    private final ContractCover contracts;
    private final ApplicationEventPublisher facts;

    CommitmentService(
            CommitmentAllocator allocator,
            CommitmentOpener opener,
            CommitmentAdjuster adjuster,
            Commitments commitments,
            EscalationRecorder escalations,
            FundingLines lines,
            Rates rates,
            ContractCover contracts,
            ApplicationEventPublisher facts) {
        this.allocator = allocator;
        this.opener = opener;
        this.adjuster = adjuster;
        this.commitments = commitments;
        this.escalations = escalations;
        this.lines = lines;
        this.rates = rates;
        this.contracts = contracts;
        this.facts = facts;
    }

    /**
     * Promises enough for whichever of the sources it will be: by the dearest of them. Asked again it is promised already.
     *
     * @param wanted without a source
     * @throws Refusal where a ceiling would be passed: then the request is kept for the managers, although the transaction is
     *     rolled back
     */
    public void begin(CommitmentRequest wanted, Collection<ContractSource> sources) {
        FundedDays days = RequestCheck.days(wanted.from(), wanted.until());
        List<ContractSource> open = contracts.expectOpen(wanted.service(), sources, days, wanted.exitPlan());
        if (!lines.paysFor(wanted.service()) || commitments.isCommitted(wanted.reference())) {
            return;
        }
        rates.dearest(open, wanted.service(), days, wanted.hours()).ifPresent(source -> commit(wanted.of(source)));
    }

    /**
     * Promises money, or nothing at all.
     *
     * @throws Refusal naming the field to blame. Where a ceiling would be passed the request is kept for the managers,
     *     although the transaction is rolled back.
     */
    void commit(CommitmentRequest request) {
        opener.open(request);
    }

    /**
     * Care until a service starts: nobody is refused it. Where the money does not reach, nothing is committed, and managers are
     * told.
     */
    public void bridge(
            String referral, LocalDate from, LocalDate until, @Nullable BigDecimal hoursPerWeek, @Nullable String by) {
        if (!lines.paysFor(FundingRules.BRIDGING) || commitments.isCommitted(referral)) {
            return;
        }
        opener.openOrEscalate(new CommitmentRequest(
                referral,
                referral,
                FundingRules.BRIDGING,
                ContractSource.SPOT,
                from,
                until,
                hoursPerWeek,
                null,
                List.of(),
                "Care until the service starts.",
                by,
                null));
    }

    private Optional<Money> cost(CommitmentRequest wanted, ContractSource source, FundedDays days) {
        return rates.known(wanted.service(), source, days, wanted.hours());
    }

    /** By the council's rate, for whoever is to decide about it; nothing where there is none. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> cost(
            String service, ContractSource source, LocalDate from, LocalDate until, @Nullable BigDecimal hoursPerWeek) {
        return rates.known(service, source, new FundedDays(from, until), WeeklyHours.ofNullable(hoursPerWeek))
                .map(Money::inPounds);
    }

    /**
     * A manager has approved it (HAM-16).
     *
     * @param bought from the source SPOT, with its reason and approver
     * @throws Refusal where the money is missing; the request is kept for the managers
     */
    public void buyOnSpot(CommitmentRequest bought) {
        FundedDays days = RequestCheck.days(bought.from(), bought.until());
        if (!lines.paysFor(bought.service())
                || cost(bought, ContractSource.SPOT, days).isEmpty()) {
            return;
        }
        if (!commitments.isCommitted(bought.reference())) {
            commit(bought);
            return;
        }
        Commitment commitment = allocator.lock(bought.reference());
        CommitmentAdjustment turn = new CommitmentAdjustment(
                ContractSource.SPOT, bought.from(), bought.until(), bought.hours(), "Bought on the spot.");
        contracts.expectInForce(commitment.service(), ContractSource.SPOT, days, commitment.exitPlan());
        commitment.boughtOnSpot(bought.reason(), bought.approvedBy());
        adjuster.adjust(commitment, turn, escalations::refuse);
    }

    /**
     * For longer, as a manager has approved.
     *
     * @throws Refusal where the money is missing, or nobody has said what follows after the contract (HAM-05)
     */
    public void extend(String reference, LocalDate until, String reason, @Nullable String exitPlan) {
        String plan = Wording.optional("exitPlan", "The exit plan", exitPlan);
        live(reference).ifPresent(commitment -> {
            contracts.expectInForce(
                    commitment.service(),
                    commitment.source(),
                    new FundedDays(commitment.days().from(), until),
                    plan == null ? commitment.exitPlan() : plan);
            commitment.followedBy(plan);
            adjuster.adjust(commitment, CommitmentAdjustment.until(until, reason), escalations::refuse);
        });
    }

    /** For longer, or for another amount. What is refused leaves the commitment as it was. */
    public void change(String reference, CommitmentChange change) {
        String why = Wording.required("reason", "The reason", change.reason(), "Say why the commitment changes.");
        String plan = Wording.optional("exitPlan", "The exit plan", change.exitPlan());
        Commitment commitment = allocator.lock(reference);
        commitment.expectLive();
        FundedDays before = commitment.days();
        FundedDays days = RequestCheck.days(before.from(), change.until() == null ? before.until() : change.until());
        contracts.expectInForce(
                commitment.service(), commitment.source(), days, plan == null ? commitment.exitPlan() : plan);
        CommitmentPricing pricing = commitment.pricing().with(change.hours());
        Money amount = change.amount() == null
                ? rates.cost(commitment.service(), commitment.source(), days, change.hours())
                : RequestCheck.amount("amount", change.amount());

        Money old = commitment.amount();
        allocator
                .pay(commitment, amount, days)
                .ifPresent(missing ->
                        escalations.refuse(allocator.shortage(commitment, commitment.source(), days, amount, missing)));
        commitment.followedBy(plan);
        commitment.follow(
                commitment.source(),
                days,
                pricing.agreed(amount, rates.known(commitment.service(), commitment.source(), days, pricing.hours())));
        facts.publishEvent(
                new CommitmentChanged(reference, commitment.caseReference(), old, amount, days.until(), why));
    }

    /** What has happened already: never refused. Where the money does not reach, the amount stays, and managers are told. */
    public void follow(String reference, CommitmentAdjustment turn) {
        live(reference).ifPresent(commitment -> adjuster.adjust(commitment, turn, escalations::keep));
    }

    /** It has gone on past its last day; an earlier day changes nothing. */
    public void runOn(String reference, LocalDate until, String reason) {
        live(reference)
                .filter(commitment -> commitment.days().until().isBefore(until))
                .ifPresent(commitment ->
                        adjuster.adjust(commitment, CommitmentAdjustment.until(until, reason), escalations::keep));
    }

    /** The last day of support: what was promised for later days is free again. Without effect where nothing is promised. */
    public void end(String reference, LocalDate on) {
        live(reference).ifPresent(commitment -> adjuster.end(commitment, on));
    }

    /**
     * Support that was ended by mistake goes on: what was promised for its days stays, and the days from here on are promised
     * again. Never refused; where the money does not reach, managers are told.
     */
    public void goOn(String reference, LocalDate from, LocalDate until, String reason) {
        commitments
                .lock(reference)
                .filter(Commitment::goOn)
                .ifPresent(commitment -> adjuster.goOn(commitment, from, until, reason));
    }

    /** For an act upon several: their commitments, then all budgets of those services and of what is committed already. */
    public void hold(Collection<String> references, Collection<String> services) {
        allocator.hold(commitments.lock(references), services);
    }

    /** The most recent commitment under the reference. */
    @Transactional(readOnly = true)
    public CommitmentView find(String reference) {
        return commitments.ofReference(reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No money is committed under this reference."))
                .view(lines);
    }

    private Optional<Commitment> live(String reference) {
        return commitments.isCommitted(reference) ? Optional.of(allocator.lock(reference)) : Optional.empty();
    }
}
