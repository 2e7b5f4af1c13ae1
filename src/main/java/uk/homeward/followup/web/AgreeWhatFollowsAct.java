package uk.homeward.followup.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Somebody owns what follows where support has ended, or another owner, or a later day. */
@Component
@Order(8)
class AgreeWhatFollowsAct extends CaseAct {

    private final FollowUpService followUps;

    AgreeWhatFollowsAct(FollowUpService followUps) {
        super("what-follows", Permission.END_SERVICE, "It is recorded who owns what follows.");
        this.followUps = followUps;
    }

    /** While support still goes on, the task in Tasklist asks for it. */
    @Override
    public boolean appliesTo(CaseFile file) {
        return FollowUpCase.open(followUps, file)
                .filter(open -> !open.askedInTasklist())
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Agree what follows")
                .explained("Needs are left. Until somebody owns what follows, managers see this case on their list.")
                .asking(
                        FormField.words("whatFollows", "What follows, so that the needs are met?"),
                        FormField.line("followOwner", "Who owns it? A named person or a team"),
                        FormField.date("ownedUntil", "By when is it in place?"))
                .button("Agree");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String what = answers.neededText("whatFollows", "Enter what follows.");
        String owner = answers.neededText("followOwner", "Enter who owns it.");
        LocalDate until = answers.neededDate("ownedUntil", "By when is it in place?");
        FollowUpView open = FollowUpCase.open(followUps, file).orElseThrow();
        return () -> followUps.agree(open.subjectReference(), new FollowUpAnswer(what, owner, until));
    }
}
