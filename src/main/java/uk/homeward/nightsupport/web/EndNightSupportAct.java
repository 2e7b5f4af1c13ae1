package uk.homeward.nightsupport.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.nightsupport.NightEndings;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** No support is needed at night any more. */
@Component
@Order(9)
class EndNightSupportAct extends NightAct {
    private final NightEndings endings;

    EndNightSupportAct(NightSupportService nights, NightEndings endings) {
        super(nights, "night-support-end", Permission.ASSESS_NEEDS, "Support at night has ended.");
        this.endings = endings;
    }

    @Override
    boolean isDue(NightSupportView support) {
        return support.plan() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("End support at night")
                .explained("Only once an assessment found that none is needed any more.")
                .asking(FormField.words("reason", "Why is none needed?"))
                .warningButton("End it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why none is needed.");
        return () -> endings.end(reference(file), reason);
    }
}
