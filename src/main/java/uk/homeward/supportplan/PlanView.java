package uk.homeward.supportplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Conflict;

/**
 * One version of a plan.
 *
 * @param provider nothing where the council writes it with the person
 * @param lowerLevelAgreed whether the person agreed to less than before
 */
public record PlanView(
        String reference,
        String assessmentReference,
        String packageReference,
        String personReference,
        int version,
        PlanStatus status,
        DeliveryModel model,
        BigDecimal ratePerHour,
        @Nullable String provider,
        List<Visit> visits,
        List<Part> parts,
        BigDecimal hoursPerWeek,
        BigDecimal weeklyCost,
        LocalDate openedOn,
        List<TookPart> involved,
        @Nullable String writtenBy,
        @Nullable LocalDate submittedOn,
        @Nullable String sentBackBecause,
        boolean lowerLevelAgreed,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate countsFrom,
        @Nullable LocalDate countsUntil) {

    /** @param number by which it is changed */
    public record Visit(long number, PlannedVisit visit) {}

    /** @param number by which it is removed */
    public record Part(long number, PlanElement element) {}

    public boolean draft() {
        return status == PlanStatus.DRAFT;
    }

    /** Whether anything in it is for this outcome. */
    public boolean meets(String outcome) {
        return visits.stream().flatMap(visit -> visit.visit().tasks().stream()).anyMatch(task -> task.outcomeCode()
                        .equals(outcome))
                || parts.stream().anyMatch(part -> part.element().outcomeCode().equals(outcome));
    }

    /** In words, for pages. */
    public String involvedWords() {
        return involved.isEmpty()
                ? "Nobody has said yet"
                : StringUtils.capitalize(
                        involved.stream().sorted().map(TookPart::label).collect(Collectors.joining(", ")));
    }

    /** @throws Conflict where somebody has taken it out meanwhile */
    public PlannedVisit visit(long number) {
        return visits.stream()
                .filter(visit -> visit.number() == number)
                .findFirst()
                .map(Visit::visit)
                .orElseThrow(() ->
                        new Conflict("This visit is not in the plan any more. Look at the week as it stands now."));
    }

    /** @throws Conflict where somebody has taken it out meanwhile */
    public PlanElement part(long number) {
        return parts.stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .map(Part::element)
                .orElseThrow(() ->
                        new Conflict("This part is not in the plan any more. Look at the plan as it stands now."));
    }
}
