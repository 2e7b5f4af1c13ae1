package uk.homeward.entry.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.entry.DischargeCorrectionCheck;
import uk.homeward.entry.DischargeCorrectionService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(7)
class CorrectDischargeAct extends CaseAct {
    private final DischargeCorrectionService corrections;
    private final DischargeCorrectionCheck check;

    CorrectDischargeAct(DischargeCorrectionService corrections, DischargeCorrectionCheck check) {
        super(
                "discharge-correction",
                Permission.CORRECT_DISCHARGE,
                "It waits for a second person. Until then everything stands as it was.");
        this.corrections = corrections;
        this.check = check;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL)
                && check.discharge(file.reference()).isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct the day of discharge")
                .explained(
                        "The discharge is on record for %s."
                                .formatted(check.discharge(file.reference())
                                        .map(Wording::day)
                                        .orElse("an unknown day")),
                        "The days of delay are counted from it. Somebody else has to approve the correction.")
                .asking(
                        FormField.date("dischargeOn", "On which day did the person really go home?"),
                        FormField.words("reason", "Why was the day wrong?"))
                .button("Ask for the correction");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate day = answers.neededDate("dischargeOn", "The day of the discharge");
        String reason = answers.neededText("reason", "Say why the day was wrong.");
        return () -> corrections.ask(file.reference(), day, reason);
    }
}
