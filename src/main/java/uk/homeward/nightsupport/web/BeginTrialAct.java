package uk.homeward.nightsupport.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;
import uk.homeward.nightsupport.NightTrials;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Less than what there was is tried. */
@Component
@Order(2)
class BeginTrialAct extends NightAct {
    private final NightTrials trials;

    BeginTrialAct(NightSupportService nights, NightTrials trials) {
        super(nights, "night-trial", Permission.ASSESS_NEEDS, "The trial begins. What there was stays reserved.");
        this.trials = trials;
    }

    @Override
    boolean isDue(NightSupportView support) {
        return support.plan() != null && support.plan().takesATrial() && support.trial() == null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Begin the trial of less support at night")
                .explained(
                        "What there was stays reserved on every night of the trial, and is back the same night after an injury,"
                                + " a response that comes too late, or when the person does not want to go on.")
                .asking(FormField.date("firstNight", "Which is the first night?"))
                .button("Begin the trial");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate first = answers.neededDate("firstNight", "The first night");
        return () -> trials.begin(reference(file), first);
    }
}
