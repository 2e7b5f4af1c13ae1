package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
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
class ChangePurposeAct extends EpisodeAct {
    private static final String DAY = "Date on which the purpose changed";

    private final ChargeService charges;

    ChangePurposeAct(EpisodeLookup episodes, ChargeService charges) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE),
                "purpose-changed",
                Permission.CHANGE_PURPOSE,
                "The change of purpose is recorded.");
        this.charges = charges;
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
        return () -> charges.changePurpose(episode(file).reference(), changedOn, reason);
    }
}
