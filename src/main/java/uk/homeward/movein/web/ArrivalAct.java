package uk.homeward.movein.web;

import java.time.LocalDate;
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

/** Whoever was to move in is here. */
@Component
@Order(45)
class ArrivalAct extends CaseAct {

    private final MoveInService moves;

    ArrivalAct(MoveInService moves) {
        super("arrival", Permission.ASSESS_NEEDS, "The arrival is recorded; the care has begun on that day.");
        this.moves = moves;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return MoveInCase.stands(moves, file, MoveInStatus.EXPECTED);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the arrival")
                .explained("The true day, also where it is another one than was told.")
                .asking(FormField.date("arrivedOn", "Day of arrival"))
                .button("Record arrival");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate arrivedOn = answers.neededDate("arrivedOn", "The day of arrival");
        return () -> moves.arrived(file.reference(), arrivedOn);
    }
}
