package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(1)
class AdmitToHospitalAct extends EpisodeAct {
    private final AdmissionService admissions;

    AdmitToHospitalAct(EpisodeLookup episodes, AdmissionService admissions) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE),
                "hospital-admission",
                Permission.RECORD_HOSPITAL_STAY,
                "The admission is recorded and support is paused.");
        this.admissions = admissions;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record a hospital admission")
                .explained(
                        "Support pauses. The service is kept for the person for the council’s hold period, and resumes"
                                + " when you record that they are home again.")
                .asking(FormField.date("admittedOn", "Date of admission"))
                .button("Record admission");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate admittedOn = answers.neededDate("admittedOn", "Date of admission");
        return () -> admissions.admit(episode(file).reference(), admittedOn);
    }
}
