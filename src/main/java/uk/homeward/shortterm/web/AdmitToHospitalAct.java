package uk.homeward.shortterm.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
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
class AdmitToHospitalAct implements CaseAct {
    private final EpisodeLookup episodes;
    private final AdmissionService admissions;

    AdmitToHospitalAct(EpisodeLookup episodes, AdmissionService admissions) {
        this.episodes = episodes;
        this.admissions = admissions;
    }

    @Override
    public String path() {
        return "hospital-admission";
    }

    @Override
    public Permission permission() {
        return Permission.RECORD_HOSPITAL_STAY;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SupportOfCase.is(file, episodes, EpisodeStatus.ACTIVE);
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
        return () ->
                admissions.admit(SupportOfCase.of(file, episodes).orElseThrow().reference(), admittedOn);
    }

    @Override
    public String done() {
        return "The admission is recorded and support is paused.";
    }
}
