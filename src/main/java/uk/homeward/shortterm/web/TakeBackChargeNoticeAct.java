package uk.homeward.shortterm.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.ChargeNoticeService;
import uk.homeward.shortterm.ChargeView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(5)
class TakeBackChargeNoticeAct extends EpisodeAct {
    private final ChargeNoticeService notices;

    TakeBackChargeNoticeAct(EpisodeLookup episodes, ChargeNoticeService notices) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL),
                "charge-notice-withdrawal",
                Permission.TELL_ABOUT_CHARGE,
                "It is recorded. Where a charge has begun, it waits for a second person.");
        this.notices = notices;
    }

    @Override
    boolean isDue(CaseFile file) {
        ChargeView charge = episode(file).charge();
        return charge != null && charge.toldOn() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Take back that the person was told about the charge")
                .explained(
                        "Only where it was recorded by mistake. Nothing is charged until somebody has told the person. A"
                                + " charge that has begun is withdrawn once somebody else approves that.")
                .asking(FormField.words("reason", "What was wrong?"))
                .button("Take it back");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter what was wrong.");
        return () -> {
            var unused = notices.takeBack(episode(file).reference(), reason);
        };
    }
}
