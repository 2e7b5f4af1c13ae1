package uk.homeward.contribution.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.contribution.ContributionService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The person does not agree with what they pay. */
@Component
@Order(74)
class AppealContributionAct extends CaseAct {

    private final ContributionService contributions;

    AppealContributionAct(ContributionService contributions) {
        super("appeal-contribution", Permission.TELL_ABOUT_CHARGE, "The appeal is on record. Finance answers it.");
        this.contributions = contributions;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return ContributionCase.of(contributions, file)
                .flatMap(ContributionCase.Found::decided)
                .filter(one -> one.appealedOn() == null)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record an appeal against what the person pays")
                .explained("Somebody else than whoever decided answers it.")
                .asking(
                        FormField.date("appealedOn", "Day on which the person said so"),
                        FormField.words("appeal", "Why does the person not agree?"))
                .button("Record appeal");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.neededDate("appealedOn", "The day");
        String words = answers.neededText("appeal", "Say why the person does not agree.");
        return () -> contributions.appeal(file.reference(), on, words);
    }
}
