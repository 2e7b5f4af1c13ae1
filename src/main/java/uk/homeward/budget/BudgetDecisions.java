package uk.homeward.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Fact;
import uk.homeward.budget.BudgetFact.BudgetChecked;
import uk.homeward.budget.BudgetFact.BudgetDisputed;
import uk.homeward.budget.BudgetFact.BudgetQueryAnswered;
import uk.homeward.budget.BudgetFact.BudgetReturned;
import uk.homeward.budget.BudgetFact.BudgetVerified;
import uk.homeward.budget.BudgetFact.SupportChosen;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.contribution.ContributionService;
import uk.homeward.contribution.FreeWeeks;
import uk.homeward.council.CouncilProfile;
import uk.homeward.framework.FrameworkService;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** From the indicative figure to the person's choice: one person checks, another verifies, a third tells (ELO-21). */
@Service
@Transactional
public class BudgetDecisions {

    private final PersonalBudgets budgets;
    private final BudgetRules rules;
    private final CouncilProfile council;
    private final FrameworkService framework;
    private final FreeWeeks freeWeeks;
    private final ContributionService contributions;
    private final BudgetLetters letters;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BudgetDecisions(
            PersonalBudgets budgets,
            BudgetRules rules,
            CouncilProfile council,
            FrameworkService framework,
            FreeWeeks freeWeeks,
            ContributionService contributions,
            BudgetLetters letters,
            WorkingDays workingDays,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.budgets = budgets;
        this.rules = rules;
        this.council = council;
        this.framework = framework;
        this.freeWeeks = freeWeeks;
        this.contributions = contributions;
        this.letters = letters;
        this.workingDays = workingDays;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return whether the figure goes on to a manager */
    public boolean check(String assessment, BudgetCheck check) {
        PersonalBudget budget = latest(assessment);
        boolean right = Wording.answered("figureRight", check.right(), "Say whether the figure is right.");
        if (right) {
            rules.expectWithin(BudgetAct.CHECK, Actor.name(), budget.figure().total());
            budget.check(CheckedCost.of(
                    check.paying(contributions.agreed(budget.packageReference(), check.personPays())),
                    budget.figure().total(),
                    council.jurisdiction(),
                    freeWeeks.lastDay(budget.personReference()).orElse(null),
                    today(),
                    Actor.name()));
            keep(budget, new BudgetChecked(assessment, budget.packageReference()));
        } else {
            giveBack(budget, check.reason());
        }
        return right;
    }

    /** @return whether the person may be told */
    public boolean verify(String assessment, @Nullable Boolean right, @Nullable String reason) {
        PersonalBudget budget = latest(assessment);
        if (!Wording.answered("figureRight", right, "Say whether the figure is right.")) {
            giveBack(budget, reason);
            return false;
        }
        rules.expectWithin(BudgetAct.VERIFY, Actor.name(), budget.figure().total());
        budget.verify(Actor.name(), today(), rules.validDays());
        keep(budget, new BudgetVerified(assessment, budget.packageReference()));
        letters.told(budget.view(), amounts(budget));
        return true;
    }

    /** @return whether the person accepts the figure and has said how they want their support */
    public boolean tell(String assessment, ChoiceRequest asked) {
        PersonalBudget budget = latest(assessment);
        boolean accepted =
                Wording.answered("budgetAccepted", asked.accepted(), "Say whether the person accepts the figure.");
        if (accepted) {
            expectMayPlan(asked);
            SupportChoice choice = SupportChoice.of(asked, today(), Actor.name());
            budget.choose(choice, amounts(budget));
            keep(budget, new SupportChosen(assessment, budget.packageReference()));
            if (!choice.directPaymentEligible()) {
                letters.noDirectPayment(budget.view(), choice);
            }
        } else {
            budget.dispute(asked.disputeReason());
            keep(
                    budget,
                    new BudgetDisputed(
                            assessment, budget.packageReference(), Objects.requireNonNull(asked.disputeReason())));
        }
        return accepted;
    }

    /** With grades that let it work by personal budgets (ELO-43). */
    private void expectMayPlan(ChoiceRequest asked) {
        String provider = asked.provider();
        if (asked.model() == DeliveryModel.PERSONAL_BUDGET && provider != null) {
            framework.expectMayPlan(provider);
        }
    }

    /** What was returned or disputed; the figure is counted anew then. */
    public void answer(String assessment, @Nullable String answer) {
        PersonalBudget budget = latest(assessment);
        budget.answer(answer);
        keep(budget, new BudgetQueryAnswered(assessment, budget.packageReference(), Objects.requireNonNull(answer)));
    }

    /** @return the day by which the next step is to be done */
    public LocalDate dueBy() {
        return dueBy(today());
    }

    /** Of a step that somebody was asked to do on this day. */
    public LocalDate dueBy(LocalDate askedOn) {
        return workingDays.after(askedOn, rules.workingDays());
    }

    /** The last day of short-term support that is free, which the budget leaves out; nothing where none is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> freeUntil(String personReference) {
        return freeWeeks.lastDay(personReference);
    }

    /** What the person is told of each option. */
    @Transactional(readOnly = true)
    public List<RelevantAmount> amounts(String assessment) {
        PersonalBudget budget = latest(assessment);
        return budget.view().countsFrom() == null ? List.of() : amounts(budget);
    }

    private List<RelevantAmount> amounts(PersonalBudget budget) {
        return rules.amounts(budget.figure().total(), budget.countsFrom());
    }

    private void giveBack(PersonalBudget budget, @Nullable String reason) {
        budget.giveBack(reason);
        keep(
                budget,
                new BudgetReturned(
                        budget.assessmentReference(), budget.packageReference(), Objects.requireNonNull(reason)));
    }

    private void keep(PersonalBudget budget, Fact fact) {
        budgets.saveAndFlush(budget);
        facts.publishEvent(fact);
    }

    private PersonalBudget latest(String assessment) {
        return budgets.findFirstByAssessmentReferenceOrderByRevisionDesc(assessment)
                .orElseThrow(() -> new NotFound("No budget has been counted for this assessment yet."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
