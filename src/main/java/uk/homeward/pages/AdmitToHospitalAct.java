package uk.homeward.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormErrors;
import uk.homeward.site.Permission;

@Component
@Order(1)
class AdmitToHospitalAct implements CaseAct {
    private final EpisodeService episodes;
    private final CaseStanding standing;

    AdmitToHospitalAct(EpisodeService episodes, CaseStanding standing) {
        this.episodes = episodes;
        this.standing = standing;
    }

    @Override
    public Form form() {
        return new Form(
                "hospital-admission",
                "Record a hospital admission",
                "Support pauses. The service is kept for the person for the council’s hold period, and resumes when you"
                        + " record that they are home again.",
                "Date of admission",
                false,
                null,
                null,
                "Record admission");
    }

    @Override
    public Permission permission() {
        return Permission.RECORD_HOSPITAL_STAY;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return standing.supportIs(file, EpisodeStatus.ACTIVE);
    }

    @Override
    public @Nullable String perform(CaseFile file, ActAnswers answers, FormErrors errors) {
        LocalDate admittedOn = answers.day(errors, "Date of admission");
        if (admittedOn == null) {
            return null;
        }
        episodes.admitToHospital(standing.episode(file).orElseThrow().reference(), admittedOn);
        return "The admission is recorded and support is paused.";
    }
}
