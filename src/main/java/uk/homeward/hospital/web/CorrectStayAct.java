package uk.homeward.hospital.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
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
class CorrectStayAct extends CaseAct {
    private final HospitalStayService stays;
    private final StayCorrectionService corrections;

    CorrectStayAct(HospitalStayService stays, StayCorrectionService corrections) {
        super(
                "stay-correction",
                Permission.RECORD_HOSPITAL_STAY,
                "It waits for a second person. Until then everything stands as it was.");
        this.stays = stays;
        this.corrections = corrections;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return !open(file).isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct a stay in hospital")
                .explained(
                        "Give the days as they should stand. Every date that follows is counted anew once somebody else"
                                + " approves it.")
                .asking(
                        FormField.choice(
                                "stay",
                                "Which stay?",
                                FormField.choices(open(file), StayView::reference, CorrectStayAct::inWords)),
                        FormField.yesOrNo("neverHappened", "Did it never happen?")
                                .hint("Yes only where it was told of the wrong person, or twice."),
                        FormField.date("admittedOn", "Date of admission"),
                        FormField.date("returnedOn", "Date of return")
                                .hint("Leave it blank where no return is on record."),
                        FormField.words("reason", "What was wrong?"))
                .button("Ask for the correction");
    }

    private static String inWords(StayView stay) {
        return stay.endedOn() == null
                ? "Since " + Wording.day(stay.admittedOn())
                : "%s to %s".formatted(Wording.day(stay.admittedOn()), Wording.day(stay.endedOn()));
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String typed = answers.text("stay");
        String stay = open(file).stream()
                .map(StayView::reference)
                .filter(reference -> reference.equals(typed))
                .findFirst()
                .orElse(null);
        var unused = answers.needed("stay", stay, "Choose the stay.");
        Boolean never =
                answers.needed("neverHappened", answers.yesOrNo("neverHappened"), "Say whether it never happened.");
        LocalDate admittedOn = answers.date("admittedOn", "Date of admission");
        LocalDate returnedOn = answers.date("returnedOn", "Date of return");
        String reason = answers.neededText("reason", "Enter what was wrong.");
        return () -> {
            var asked = corrections.ask(
                    String.valueOf(stay), new StayDates(admittedOn, returnedOn, reason), Boolean.TRUE.equals(never));
        };
    }

    private List<StayView> open(CaseFile file) {
        return HospitalCase.found(stays, file).stream()
                .filter(stay -> stay.status() != StayStatus.WITHDRAWN)
                .toList();
    }
}
