package uk.homeward.retention.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.reference.Reference;
import uk.homeward.retention.LegalHoldService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Holds this case alone; its person is held on a page of its own. */
@Component
@Order(90)
class LegalHoldAct extends CaseAct {

    private final LegalHoldService holds;

    LegalHoldAct(LegalHoldService holds) {
        super("legal-hold", Permission.GOVERN_INFORMATION, "The hold is placed.");
        this.holds = holds;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Place a legal hold")
                .explained("Nothing of this case is deleted until somebody releases the hold.")
                .asking(FormField.words("reason", "Why is it held?")
                        .hint("Name the matter, such as a complaint, a claim or an inquiry"))
                .button("Place the hold");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Say why it is held.");
        return () -> holds.place(file.reference(), reason, null);
    }
}
