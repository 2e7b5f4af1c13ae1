package uk.homeward.referral.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.reference.Reference;
import uk.homeward.referral.CorrectedOutcome;
import uk.homeward.referral.Destination;
import uk.homeward.referral.OutcomeCorrectionService;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Words;

/** A referral was closed, withdrawn or joined with another by mistake, or closed with the wrong outcome. */
@Component
@Order(7)
class CorrectOutcomeAct extends CaseAct {
    private static final String ANEW = "TRIAGE_ANEW";

    private final OutcomeCorrectionService corrections;
    private final ReferralService referrals;
    private final Words words;

    CorrectOutcomeAct(OutcomeCorrectionService corrections, ReferralService referrals, Words words) {
        super("correct-outcome", Permission.CORRECT_OUTCOME, "The correction waits for a second person.");
        this.corrections = corrections;
        this.referrals = referrals;
        this.words = words;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL) && corrections.isCorrectable(file.reference());
    }

    @Override
    public FormPage page(CaseFile file) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(ANEW, "It should have gone on: triage it anew");
        if (referrals.find(file.reference()).status() != ReferralStatus.WITHDRAWN) {
            Destination.withoutSupport().forEach(end -> choices.put(end.name(), words.of(end)));
        }
        return FormPage.titled("Correct what became of the referral")
                .explained(
                        "What stood there stays readable; a second person decides, and the national return then carries"
                                + " the right one.")
                .asking(
                        FormField.list("outcome", "What should have become of it?", choices)
                                .hint("On record: " + corrections.onRecord(file.reference())),
                        FormField.words("reason", "Why is it corrected?"))
                .button("Ask for the correction");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        boolean anew = ANEW.equals(answers.text("outcome"));
        CorrectedOutcome right = new CorrectedOutcome(
                anew
                        ? null
                        : answers.needed(
                                "outcome",
                                answers.choice("outcome", Destination.class),
                                "Choose what should have become of it."),
                anew,
                answers.neededText("reason", "Enter why it is corrected."));
        return () -> {
            var unused = corrections.ask(file.reference(), right);
        };
    }
}
