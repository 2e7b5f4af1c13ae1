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
@Order(2)
class ReturnHomeAct implements CaseAct {
    private final EpisodeService episodes;
    private final CaseStanding standing;

    ReturnHomeAct(EpisodeService episodes, CaseStanding standing) {
        this.episodes = episodes;
        this.standing = standing;
    }

    @Override
    public Form form() {
        return new Form(
                "return-home",
                "Record the return home",
                "Support resumes on the day of the return. A new review is set before the new planned end.",
                "Date of return",
                false,
                null,
                null,
                "Record return");
    }

    @Override
    public Permission permission() {
        return Permission.RECORD_HOSPITAL_STAY;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return standing.supportIs(file, EpisodeStatus.IN_HOSPITAL);
    }

    @Override
    public @Nullable String perform(CaseFile file, ActAnswers answers, FormErrors errors) {
        LocalDate returnedOn = answers.day(errors, "Date of return");
        if (returnedOn == null) {
            return null;
        }
        episodes.returnHome(standing.episode(file).orElseThrow().reference(), returnedOn);
        return "The return home is recorded and support goes on.";
    }
}
