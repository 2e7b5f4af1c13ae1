package uk.homeward.budget;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Conflict;

/** One figure for one assessment. A new one takes its place; what became of it stays. */
@Entity
@Table(name = "personal_budget")
class PersonalBudget {

    private static final Set<BudgetStatus> PLANNED = EnumSet.of(BudgetStatus.VERIFIED, BudgetStatus.PLAN_SUBMITTED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_budget_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String assessmentReference;
    private String packageReference;
    private String personReference;
    private int revision;

    @Enumerated(EnumType.STRING)
    private BudgetStatus status = BudgetStatus.INDICATIVE;

    @Embedded
    private Figure figure;

    @Embedded
    private @Nullable CheckedCost checked;

    @Embedded
    private @Nullable Verification verification;

    @Embedded
    private OptionsTold options = new OptionsTold();

    @Embedded
    private @Nullable BudgetQuery query;

    @Embedded
    private @Nullable PlanCost plan;

    @Embedded
    private @Nullable BudgetAgreement agreement;

    @SuppressWarnings("NullAway.Init")
    protected PersonalBudget() {}

    PersonalBudget(BudgetBasis basis, int revision, Figure figure) {
        this.assessmentReference = basis.assessmentReference();
        this.packageReference = basis.packageReference();
        this.personReference = basis.personReference();
        this.revision = revision;
        this.figure = figure;
    }

    void check(CheckedCost found) {
        status.expect(Set.of(BudgetStatus.INDICATIVE), "is checked");
        checked = found;
        status = BudgetStatus.CHECKED;
    }

    /** Two people: who has checked it does not verify it (ELO-21). */
    void verify(String by, LocalDate today, int validDays) {
        status.expect(Set.of(BudgetStatus.CHECKED), "is verified");
        verification = Verification.of(by, requireNonNull(checked).checkedBy(), today, validDays);
        status = BudgetStatus.VERIFIED;
    }

    /** Finance or a manager found that it is not right. */
    void giveBack(@Nullable String reason) {
        status.expect(Set.of(BudgetStatus.INDICATIVE, BudgetStatus.CHECKED), "goes back");
        query = BudgetQuery.returned(reason);
        status = BudgetStatus.RETURNED;
    }

    void dispute(@Nullable String reason) {
        status.expect(Set.of(BudgetStatus.VERIFIED), "is disputed");
        query = BudgetQuery.disputed(reason);
        status = BudgetStatus.DISPUTED;
    }

    void answer(@Nullable String answer) {
        status.expect(Set.of(BudgetStatus.RETURNED, BudgetStatus.DISPUTED), "is answered");
        query = requireNonNull(query).answered(answer);
    }

    void choose(SupportChoice chosen, List<RelevantAmount> amounts) {
        status.expect(Set.of(BudgetStatus.VERIFIED), "takes the choice of the person");
        options.choose(chosen, amounts);
    }

    void changePlanner(DeliveryModel instead, @Nullable String provider, @Nullable Boolean consent) {
        status.expect(Set.of(BudgetStatus.VERIFIED), "gets another planner");
        options.replace(options.expectChosen().plannedBy(instead, provider, consent));
    }

    /** Whether somebody writes the plan for it, or waits for its agreement. */
    boolean planned() {
        return options.choice().isPresent() && PLANNED.contains(status);
    }

    void expectPlanned() {
        status.expect(PLANNED, "is planned with");
        var unused = options.expectChosen();
    }

    /** @return whether it may be agreed without a manager's decision */
    boolean submitPlan(BigDecimal cost, @Nullable String overReason, LocalDate today) {
        status.expect(Set.of(BudgetStatus.VERIFIED), "takes a plan");
        plan = PlanCost.handedIn(cost, overReason, figure, today);
        status = BudgetStatus.PLAN_SUBMITTED;
        return figure.lets(cost);
    }

    void acceptOver(String by) {
        status.expect(Set.of(BudgetStatus.PLAN_SUBMITTED), "takes a dearer plan");
        plan = requireNonNull(plan).acceptedBy(by);
    }

    void sendPlanBack() {
        status.expect(Set.of(BudgetStatus.PLAN_SUBMITTED), "waits for another plan");
        plan = null;
        status = BudgetStatus.VERIFIED;
    }

    /** The third person (ELO-21). */
    void agree(String by, LocalDate today) {
        status.expect(Set.of(BudgetStatus.PLAN_SUBMITTED), "is agreed");
        agreement = BudgetAgreement.of(by, today, requireNonNull(checked), requireNonNull(verification));
        requireNonNull(plan).expectLetThrough(figure);
        status = BudgetStatus.AGREED;
    }

    /** What was agreed is spent; support at night is never less than it has to be, whatever it costs (ELO-28, ELO-32). */
    void priceNights(BigDecimal cost) {
        status.expect(Set.of(BudgetStatus.AGREED), "is priced anew");
        figure = figure.atNight(cost);
    }

    void expire() {
        status.expect(PLANNED, "expires");
        status = BudgetStatus.EXPIRED;
    }

    /** What was returned, disputed or expired says already why it does not count. */
    void supersede() {
        if (status.live()) {
            status = BudgetStatus.SUPERSEDED;
        }
    }

    /** Promise 7: no spend on an indicative budget. */
    void expectAgreed() {
        if (status != BudgetStatus.AGREED) {
            throw new Conflict("Nothing is spent before the budget and its plan are agreed.");
        }
    }

    boolean agreed() {
        return status == BudgetStatus.AGREED;
    }

    int revision() {
        return revision;
    }

    String assessmentReference() {
        return assessmentReference;
    }

    String packageReference() {
        return packageReference;
    }

    String personReference() {
        return personReference;
    }

    Figure figure() {
        return figure;
    }

    /** With the support at night that goes beside the plan. */
    BigDecimal wholeCost() {
        return requireNonNull(plan).cost().add(figure.nightCost());
    }

    LocalDate countsFrom() {
        return requireNonNull(checked).countsFrom();
    }

    BudgetView view() {
        CheckedCost found = checked;
        PlanCost handedIn = plan;
        return new BudgetView(
                assessmentReference,
                packageReference,
                personReference,
                revision,
                status,
                figure.indicative(),
                figure.nightCost(),
                figure.ruleVersion(),
                figure.hoursPerWeek(),
                figure.ratePerHour(),
                figure.tolerancePercent(),
                figure.ceiling(),
                figure.calculatedOn(),
                found == null ? null : found.checkedBy(),
                found == null ? null : found.countsFrom(),
                found == null ? null : found.personPays(),
                verification == null ? null : verification.verifiedBy(),
                verification == null ? null : verification.expiresOn(),
                options.choice().map(ChoiceView::of).orElse(null),
                options.amounts(),
                query == null ? null : query.query(),
                query == null ? null : query.queryAnswer(),
                handedIn == null ? null : handedIn.cost(),
                handedIn == null ? null : handedIn.overReason(),
                handedIn == null ? null : handedIn.overAcceptedBy(),
                agreement == null ? null : agreement.agreedBy(),
                agreement == null ? null : agreement.agreedOn());
    }
}
