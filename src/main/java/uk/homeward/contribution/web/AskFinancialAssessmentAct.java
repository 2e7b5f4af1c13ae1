package uk.homeward.contribution.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.contribution.AssessmentState;
import uk.homeward.contribution.ContributionService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** A financial assessment is asked for: the first, the yearly one, or because something has changed. */
@Component
@Order(71)
class AskFinancialAssessmentAct extends CaseAct {

    private final ContributionService contributions;

    AskFinancialAssessmentAct(ContributionService contributions) {
        super("ask-financial-assessment", Permission.TELL_ABOUT_CHARGE, "The financial assessment is asked for.");
        this.contributions = contributions;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return ContributionCase.of(contributions, file)
                .filter(found -> found.open()
                        .filter(one -> one.status() == AssessmentState.REQUESTED)
                        .isEmpty())
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Ask for a financial assessment")
                .explained("What the person pays now stays as it is until another outcome is told to them in writing.")
                .asking(
                        FormField.date("requestedOn", "Day on which it was asked for"),
                        FormField.words("reason", "Why is it assessed again?").hint("Only where it is not the first."))
                .button("Ask");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.neededDate("requestedOn", "The day");
        String reason = answers.text("reason");
        return () -> contributions.request(file.reference(), on, reason);
    }
}
