package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What must be right about a request before any budget is looked at. */
@Component
class RequestCheck {

    private final FundingLines lines;
    private final Rates rates;
    private final ContractCover contracts;

    RequestCheck(FundingLines lines, Rates rates, ContractCover contracts) {
        this.lines = lines;
        this.rates = rates;
        this.contracts = contracts;
    }

    CheckedCommitment checked(CommitmentRequest request) {
        List<Line> paying = lines.of(request.service());
        ContractSource source = Wording.answered(
                "source", request.source(), "Say where the support comes from: block, framework, spot or in-house.");
        FundedDays days = days(request.from(), request.until());
        String reason = Wording.optional("reason", "The reason", request.reason());
        String approvedBy = Wording.line("approvedBy", "The approver", request.approvedBy());
        if (source == ContractSource.SPOT) {
            Wording.answered("reason", reason, "Say why it is bought spot: block is used first.");
            Wording.answered("approvedBy", approvedBy, "Name the manager who approved buying spot.");
        }
        String exitPlan = Wording.optional("exitPlan", "The exit plan", request.exitPlan());
        contracts.expectInForce(request.service(), source, days, exitPlan);
        CommitmentPricing byRates = CommitmentPricing.byRates(request.hours());
        Money amount = request.amount() == null
                ? rates.cost(request.service(), source, days, request.hours())
                : amount("amount", request.amount());
        boolean own = !request.split().isEmpty();
        return new CheckedCommitment(
                request.reference(),
                request.caseReference(),
                request.service(),
                CommitmentKind.SUPPORT,
                source,
                days,
                amount,
                own ? FunderSplit.asked(request.split(), amount, paying, lines) : FunderSplit.ofProfile(paying),
                own,
                reason,
                approvedBy,
                exitPlan,
                byRates.agreed(amount, rates.known(request.service(), source, days, request.hours())));
    }

    static Money amount(String field, @Nullable BigDecimal pounds) {
        return Money.asked(field, pounds);
    }

    static FundedDays days(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate first = Wording.answered("from", from, "Give the first day that is paid for.");
        LocalDate last = Wording.answered("until", until, "Give the last day that is paid for.");
        if (last.isBefore(first)) {
            throw new Refusal(
                    "until", "Give a last day that is not before the first, %s.".formatted(Wording.day(first)));
        }
        if (last.isAfter(first.plusYears(10))) {
            throw new Refusal("until", "Check the last day: it is more than ten years after the first.");
        }
        return new FundedDays(first, last);
    }
}
