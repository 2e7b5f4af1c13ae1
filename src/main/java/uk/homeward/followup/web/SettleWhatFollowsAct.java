package uk.homeward.followup.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** What follows is in place: nobody waits with needs any more. */
@Component
@Order(9)
class SettleWhatFollowsAct extends CaseAct {

    private final FollowUpService followUps;

    SettleWhatFollowsAct(FollowUpService followUps) {
        super("needs-met", Permission.END_SERVICE, "It is recorded that the needs are met.");
        this.followUps = followUps;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return FollowUpCase.open(followUps, file)
                .filter(open -> !open.askedInTasklist())
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that what follows is in place")
                .explained("Use this when the needs are met. The case then leaves the list of managers.")
                .asking(FormField.words("reason", "How are the needs met, and by whom?"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String how = answers.neededText("reason", "Enter how the needs are met, and by whom.");
        FollowUpView open = FollowUpCase.open(followUps, file).orElseThrow();
        return () -> followUps.settle(open.subjectReference(), how);
    }
}
