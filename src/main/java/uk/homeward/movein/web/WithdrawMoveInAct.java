package uk.homeward.movein.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.movein.MoveInService;
import uk.homeward.movein.MoveInStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** They stay where they are. */
@Component
@Order(46)
class WithdrawMoveInAct extends CaseAct {

    private final MoveInService moves;

    WithdrawMoveInAct(MoveInService moves) {
        super("move-in-withdrawal", Permission.ASSESS_NEEDS, "They do not move in; no care begins.");
        this.moves = moves;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return MoveInCase.stands(moves, file, MoveInStatus.EXPECTED);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that they do not move in")
                .explained("No care begins. Withdraw the assessment too where nobody wants it any more.")
                .asking(FormField.words("reason", "Why do they not move in?"))
                .warningButton("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why they do not move in.");
        return () -> moves.withdraw(file.reference(), reason);
    }
}
