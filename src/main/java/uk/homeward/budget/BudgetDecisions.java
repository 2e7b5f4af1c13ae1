package uk.homeward.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** From the indicative figure to the person's choice: one person checks, another verifies, a third tells (ELO-21). */
@Service
@Transactional
public class BudgetDecisions {

    private final PersonalBudgets budgets;
    private final BudgetRules rules;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BudgetDecisions(
            PersonalBudgets budgets,
            BudgetRules rules,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.budgets = budgets;
        this.rules = rules;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return whether the figure goes on to a manager */
    public boolean check(String assessment, BudgetCheck check) {
        PersonalBudget budget = latest(assessment);
        boolean right = Wording.answered("figureRight", check.right(), "Say whether the figure is right.");
        if (right) {
            rules.expectWithin(BudgetAct.CHECK, Actor.name(), budget.figure().indicative());
            budget.check(
                    CheckedCost.of(check, budget.figure().indicative(), council.jurisdiction(), today(), Actor.name()));
            keep(budget, new BudgetChecked(assessment, budget.packageReference()));
        } else {
            giveBack(budget, check.reason());
        }
        return right;
    }

    /** @return the day on which it expires; nothing where it goes back */
    public @Nullable LocalDate verify(String assessment, @Nullable Boolean right, @Nullable String reason) {
        PersonalBudget budget = latest(assessment);
        if (!Wording.answered("figureRight", right, "Say whether the figure is right.")) {
            giveBack(budget, reason);
            return null;
        }
        rules.expectWithin(BudgetAct.VERIFY, Actor.name(), budget.figure().indicative());
        budget.verify(Actor.name(), today(), rules.validDays());
        keep(budget, new BudgetVerified(assessment, budget.packageReference()));
        return budget.view().expiresOn();
    }

    /** @return whether the person accepts the figure and has said how they want their support */
    public boolean tell(String assessment, ChoiceRequest asked) {
        PersonalBudget budget = latest(assessment);
        boolean accepted =
                Wording.answered("budgetAccepted", asked.accepted(), "Say whether the person accepts the figure.");
        if (accepted) {
            budget.choose(SupportChoice.of(asked, today(), Actor.name()), amounts(budget));
            keep(budget, new SupportChosen(assessment, budget.packageReference()));
        } else {
            budget.dispute(asked.disputeReason());
            keep(
                    budget,
                    new BudgetDisputed(
                            assessment, budget.packageReference(), Objects.requireNonNull(asked.disputeReason())));
        }
        return accepted;
    }

    public void answer(String assessment, @Nullable String answer) {
        PersonalBudget budget = latest(assessment);
        budget.answer(answer);
        keep(budget, new BudgetQueryAnswered(assessment, budget.packageReference(), Objects.requireNonNull(answer)));
    }

    /** What the person is told of each option. */
    @Transactional(readOnly = true)
    public List<RelevantAmount> amounts(String assessment) {
        PersonalBudget budget = latest(assessment);
        return budget.view().countsFrom() == null ? List.of() : amounts(budget);
    }

    private List<RelevantAmount> amounts(PersonalBudget budget) {
        return rules.amounts(budget.figure().indicative(), budget.countsFrom());
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
