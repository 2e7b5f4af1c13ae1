package uk.homeward.hospital.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayCorrectionService;
import uk.homeward.hospital.StayDates;
import uk.homeward.hospital.StayStatus;
import uk.homeward.hospital.StayView;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(5)
class CorrectStayAct extends ChosenAct<StayView> {
    private final HospitalStayService stays;
    private final StayCorrectionService corrections;

    CorrectStayAct(HospitalStayService stays, StayCorrectionService corrections) {
        super(
                "stay-correction",
                Permission.RECORD_HOSPITAL_STAY,
                "It waits for a second person. Until then everything stands as it was.",
                "stay",
                "stay");
        this.stays = stays;
        this.corrections = corrections;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct a stay in hospital")
                .explained(
                        "Give the days as they should stand. Every date that follows is counted anew once somebody else"
                                + " approves it.")
                .asking(
                        chosen(file),
                        FormField.yesOrNo("neverHappened", "Did it never happen?")
                                .hint("Yes only where it was told of the wrong person, or twice."),
                        FormField.date("admittedOn", "Date of admission"),
                        FormField.date("returnedOn", "Date of return")
                                .hint("Leave it blank where no return is on record."),
                        FormField.words("reason", "What was wrong?"))
                .button("Ask for the correction");
    }

    @Override
    protected String reference(StayView stay) {
        return stay.reference();
    }

    @Override
    protected String inWords(StayView stay) {
        return stay.endedOn() == null
                ? "Since " + Wording.day(stay.admittedOn())
                : "%s to %s".formatted(Wording.day(stay.admittedOn()), Wording.day(stay.endedOn()));
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String stay = choice(file, answers);
        Boolean never =
                answers.needed("neverHappened", answers.yesOrNo("neverHappened"), "Say whether it never happened.");
        LocalDate admittedOn = answers.date("admittedOn", "Date of admission");
        LocalDate returnedOn = answers.date("returnedOn", "Date of return");
        String reason = answers.neededText("reason", "Enter what was wrong.");
        return () -> {
            var asked =
                    corrections.ask(stay, new StayDates(admittedOn, returnedOn, reason), Boolean.TRUE.equals(never));
        };
    }

    @Override
    protected List<StayView> open(CaseFile file) {
        return HospitalCase.found(stays, file).stream()
                .filter(stay -> stay.status() != StayStatus.WITHDRAWN)
                .toList();
    }
}
