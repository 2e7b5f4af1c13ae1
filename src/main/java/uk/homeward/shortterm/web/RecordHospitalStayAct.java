package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.hospital.StayDates;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(1)
class RecordHospitalStayAct extends EpisodeAct {
    private final AdmissionService admissions;

    RecordHospitalStayAct(EpisodeLookup episodes, AdmissionService admissions) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACCEPTED, EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "hospital-stay",
                Permission.RECORD_HOSPITAL_STAY,
                "The stay in hospital is recorded.");
        this.admissions = admissions;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record a stay in hospital")
                .explained(
                        "While the person is in hospital support pauses and the service is kept for them. Where they are"
                                + " home again, give both days: support goes on, and its dates are counted anew. Before"
                                + " the first visit the service is given back, and the discharge is confirmed anew.")
                .asking(
                        FormField.date("admittedOn", "Date of admission"),
                        FormField.date("returnedOn", "Date of return")
                                .hint("Leave it blank while the person is in hospital."),
                        LATE)
                .button("Record stay");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate admittedOn = answers.neededDate("admittedOn", "Date of admission");
        LocalDate returnedOn = answers.date("returnedOn", "Date of return");
        String late = answers.text("lateReason");
        return () -> admissions.admit(episode(file).reference(), new StayDates(admittedOn, returnedOn, late));
    }
}
