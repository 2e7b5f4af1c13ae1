package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(2)
class ReturnHomeAct extends EpisodeAct {
    private final HospitalStayService stays;

    ReturnHomeAct(EpisodeLookup episodes, HospitalStayService stays) {
        super(
                episodes,
                Set.of(EpisodeStatus.IN_HOSPITAL),
                "return-home",
                Permission.RECORD_HOSPITAL_STAY,
                "The return home is recorded and support goes on.");
        this.stays = stays;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the return home")
                .explained("Support resumes on the day of the return. A new review is set before the new planned end.")
                .asking(FormField.date("returnedOn", "Date of return"), LATE)
                .button("Record return");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate returnedOn = answers.neededDate("returnedOn", "Date of return");
        String late = answers.text("lateReason");
        return () -> stays.returned(episode(file).reference(), returnedOn, late);
    }
}
