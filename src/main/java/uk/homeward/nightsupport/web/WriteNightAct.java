package uk.homeward.nightsupport.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.nightsupport.LoggedNight;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** One night of the log. */
@Component
@Order(1)
class WriteNightAct extends NightAct {
    private final NightSupportService nights;

    WriteNightAct(NightSupportService nights) {
        super(nights, "night", Permission.RECORD_NIGHT, "The night is written down.");
        this.nights = nights;
    }

    @Override
    boolean isDue(NightSupportView support) {
        return support.plan() == null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Write down a night")
                .explained("A quiet night counts as well. What was written of the same night before makes way.")
                .asking(
                        FormField.date("on", "On which day did the night begin?"),
                        FormField.number("wakes", "How often did the person wake and need somebody?"),
                        FormField.number("minutes", "Minutes of help in all"),
                        FormField.words("reason", "Why did they need somebody?").hint("Where they woke."),
                        FormField.line("respondedBy", "Who responded?").hint("Where they woke."))
                .button("Write it down");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LoggedNight night = new LoggedNight(
                answers.neededDate("on", "The day"),
                answers.wholeNumber("wakes", "How often"),
                answers.wholeNumber("minutes", "Minutes"),
                answers.text("reason"),
                answers.text("respondedBy"));
        return () -> nights.write(reference(file), night);
    }
}
