package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.CommitmentRequest.FunderPart;
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
        Allocation.Days days = days(request.from(), request.until());
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
                own ? split(request.split(), amount, paying) : FundingLines.split(paying),
                own,
                reason,
                approvedBy,
                exitPlan,
                byRates.agreed(amount, rates.known(request.service(), source, days, request.hours())));
    }

    static Money amount(String field, @Nullable BigDecimal pounds) {
        return Money.asked(field, pounds);
    }

    static Allocation.Days days(@Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate first = Wording.answered("from", from, "Give the first day that is paid for.");
        LocalDate last = Wording.answered("until", until, "Give the last day that is paid for.");
        if (last.isBefore(first)) {
            throw new Refusal(
                    "until", "Give a last day that is not before the first, %s.".formatted(Wording.day(first)));
        }
        if (last.isAfter(first.plusYears(10))) {
            throw new Refusal("until", "Check the last day: it is more than ten years after the first.");
        }
        return new Allocation.Days(first, last);
    }

    private Map<String, Long> split(List<FunderPart> given, Money amount, List<Line> paying) {
        Map<String, Long> split = new LinkedHashMap<>();
        Money sum = Money.ZERO;
        for (FunderPart part : given) {
            if (paying.stream().noneMatch(line -> line.funder().equals(part.funder()))) {
                throw new Refusal(
                        "split", "Split it only between those who pay for this service: %s.".formatted(payers(paying)));
            }
            Money pounds = amount("split", part.pounds());
            sum = sum.plus(pounds);
            if (split.put(part.funder(), pounds.pence()) != null) {
                throw new Refusal("split", "Name each funder once.");
            }
        }
        if (!sum.equals(amount)) {
            throw new Refusal(
                    "split",
                    "The parts of the funders add up to %s, but the amount is %s. Correct one or the other."
                            .formatted(sum, amount));
        }
        if (amount.isZero()) {
            throw new Refusal("split", "Leave the split out: there is nothing to split.");
        }
        return split;
    }

    private String payers(List<Line> paying) {
        return paying.stream()
                .map(Line::funder)
                .distinct()
                .map(lines::funderName)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
