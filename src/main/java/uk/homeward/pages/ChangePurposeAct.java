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
@Order(3)
class ChangePurposeAct implements CaseAct {
    private final EpisodeService episodes;
    private final CaseStanding standing;

    ChangePurposeAct(EpisodeService episodes, CaseStanding standing) {
        this.episodes = episodes;
        this.standing = standing;
    }

    @Override
    public Form form() {
        return new Form(
                "purpose-changed",
                "Record that the purpose has changed",
                "Use this when reablement is over and the person only waits for long-term support. Where the service is"
                        + " charged from that day, the charge begins; it never begins before it.",
                "Date on which the purpose changed",
                false,
                "Why has the purpose changed?",
                null,
                "Record change");
    }

    @Override
    public Permission permission() {
        return Permission.CHANGE_PURPOSE;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return standing.supportIs(file, EpisodeStatus.ACTIVE);
    }

    @Override
    public @Nullable String perform(CaseFile file, ActAnswers answers, FormErrors errors) {
        LocalDate changedOn = answers.day(errors, "Date on which the purpose changed");
        String reason = answers.reason(errors, "Enter why the purpose has changed.");
        if (changedOn == null || reason == null) {
            return null;
        }
        episodes.changePurpose(standing.episode(file).orElseThrow().reference(), changedOn, reason);
        return "The change of purpose is recorded.";
    }
}
