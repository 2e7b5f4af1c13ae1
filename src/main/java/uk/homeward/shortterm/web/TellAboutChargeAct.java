package uk.homeward.shortterm.web;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.ChargeStep;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.ChargeView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.FinancialAssessment;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Earlier than a task asks for it: many hear of the charge on the first day. */
@Component
@Order(5)
class TellAboutChargeAct extends EpisodeAct {
    private static final String DAY = "Day on which the person was told";

    private final ChargeService charges;

    TellAboutChargeAct(EpisodeLookup episodes, ChargeService charges) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL),
                "tell-about-charge",
                Permission.TELL_ABOUT_CHARGE,
                "It is recorded that the person was told about the charge.");
        this.charges = charges;
    }

    @Override
    boolean isDue(CaseFile file) {
        ChargeView charge = episode(file).charge();
        return charge != null && charge.waitsFor() == ChargeStep.TELL;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the person was told about the charge")
                .explained("Nothing is charged before this is on record, and never for days before it.")
                .asking(
                        FormField.date("toldOn", DAY),
                        FormField.line("toldBy", "Who told them?"),
                        FormField.list(
                                "toldFormat",
                                "In which format?",
                                FormField.choices(
                                        List.of(ChargeTold.Format.values()), Enum::name, ChargeTold.Format::label)),
                        SettleAssessmentAct.assessment(),
                        FormField.words("lateReason", "Why is it recorded only now?")
                                .hint("Only where they were told some days ago. Somebody else then looks at it."))
                .button("Record");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        ChargeTold told = new ChargeTold(
                answers.neededDate("toldOn", DAY),
                answers.neededText("toldBy", "Enter who told the person."),
                answers.needed(
                        "toldFormat",
                        answers.choice("toldFormat", ChargeTold.Format.class),
                        "Choose in which format the person was told."),
                answers.needed(
                        "financialAssessment",
                        answers.choice("financialAssessment", FinancialAssessment.class),
                        "Choose how the financial assessment stands."),
                answers.text("lateReason"));
        return () -> charges.tell(episode(file).reference(), told, false);
    }
}
