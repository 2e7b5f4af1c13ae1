package uk.homeward.contribution.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.contribution.ContributionService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** It was asked for by mistake, or is not needed. */
@Component
@Order(73)
class WithdrawFinancialAssessmentAct extends CaseAct {

    private final ContributionService contributions;

    WithdrawFinancialAssessmentAct(ContributionService contributions) {
        super("withdraw-financial-assessment", Permission.SEE_CHARGES, "It is not asked for any more.");
        this.contributions = contributions;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return ContributionCase.of(contributions, file)
                .flatMap(ContributionCase.Found::open)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Withdraw a financial assessment")
                .explained("What the person pays now stays as it is.")
                .asking(FormField.words("reason", "Why is it not needed?"))
                .button("Withdraw");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Say why it is not needed.");
        return () -> contributions.withdraw(file.reference(), reason);
    }
}
