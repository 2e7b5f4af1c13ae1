package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.PurposeService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(3)
class ChangePurposeAct extends EpisodeAct {
    private static final String DAY = "Date on which the purpose changed";

    private final PurposeService purposes;

    ChangePurposeAct(EpisodeLookup episodes, PurposeService purposes) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE),
                "purpose-changed",
                Permission.CHANGE_PURPOSE,
                "The change of purpose is recorded. Where it brings a charge forward, it waits for a second person.");
        this.purposes = purposes;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the purpose has changed")
                .explained(
                        "Use this when reablement is over and the person only waits for long-term support. Where a charge"
                                + " comes forward with it, a second person decides: it begins on the day of their decision at the"
                                + " earliest, and not before the person was told.")
                .asking(FormField.date("changedOn", DAY), FormField.words("reason", "Why has the purpose changed?"))
                .button("Record change");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate changedOn = answers.neededDate("changedOn", DAY);
        String reason = answers.neededText("reason", "Enter why the purpose has changed.");
        return () -> {
            var unused = purposes.change(episode(file).reference(), changedOn, reason);
        };
    }
}
