package uk.homeward.shortterm.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(3)
class ChangePurposeAct implements CaseAct {
    private static final String DAY = "Date on which the purpose changed";

    private final EpisodeLookup episodes;
    private final ChargeService charges;

    ChangePurposeAct(EpisodeLookup episodes, ChargeService charges) {
        this.episodes = episodes;
        this.charges = charges;
    }

    @Override
    public String path() {
        return "purpose-changed";
    }

    @Override
    public Permission permission() {
        return Permission.CHANGE_PURPOSE;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SupportOfCase.is(file, episodes, EpisodeStatus.ACTIVE);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the purpose has changed")
                .explained("Use this when reablement is over and the person only waits for long-term support. Where the"
                        + " service is charged from that day, the charge begins; it never begins before it.")
                .asking(FormField.date("changedOn", DAY), FormField.words("reason", "Why has the purpose changed?"))
                .button("Record change");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate changedOn = answers.neededDate("changedOn", DAY);
        String reason = answers.neededText("reason", "Enter why the purpose has changed.");
        return () -> charges.changePurpose(
                SupportOfCase.of(file, episodes).orElseThrow().reference(), changedOn, reason);
    }

    @Override
    public String done() {
        return "The change of purpose is recorded.";
    }
}
