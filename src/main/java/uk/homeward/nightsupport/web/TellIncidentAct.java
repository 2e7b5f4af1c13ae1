package uk.homeward.nightsupport.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.nightsupport.NightIncident;
import uk.homeward.nightsupport.NightIncident.Kind;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;
import uk.homeward.nightsupport.NightTrials;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something happened at night. */
@Component
@Order(2)
class TellIncidentAct extends NightAct {
    private final NightTrials trials;

    TellIncidentAct(NightSupportService nights, NightTrials trials) {
        super(
                nights,
                "night-incident",
                Permission.RECORD_NIGHT,
                "It is recorded. Open the case to see what holds tonight.");
        this.trials = trials;
    }

    @Override
    boolean isDue(NightSupportView support) {
        return support.plan() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Tell what happened at night")
                .explained(
                        "In a trial, what there was is back tonight after an injury, a response that came too late, or when the"
                                + " person does not want to go on.")
                .asking(
                        FormField.date("on", "On which day did the night begin?"),
                        FormField.choice(
                                "kind",
                                "What happened?",
                                FormField.choices(List.of(Kind.values()), Enum::name, Kind::label)),
                        FormField.number("minutes", "Minutes until somebody was there")
                                .hint("Where somebody was called."),
                        FormField.words("note", "Tell it in a few words"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        NightIncident incident = new NightIncident(
                answers.neededDate("on", "The day"),
                answers.choice("kind", Kind.class),
                answers.wholeNumber("minutes", "Minutes"),
                answers.text("note"),
                null);
        return () -> trials.happened(reference(file), incident);
    }
}
