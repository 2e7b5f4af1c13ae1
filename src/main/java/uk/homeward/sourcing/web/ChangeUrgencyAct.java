package uk.homeward.sourcing.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.Urgency;
import uk.homeward.sourcing.UrgencyService;

/** Somebody is needed sooner than was thought, or not so soon any more. */
@Component
@Order(41)
class ChangeUrgencyAct extends CaseAct {

    private final UrgencyService urgency;
    private final SourcingLookup lookup;

    ChangeUrgencyAct(UrgencyService urgency, SourcingLookup lookup) {
        super("requirement-urgency", Permission.BROKER, "It is recorded; providers see until when they may answer.");
        this.urgency = urgency;
        this.lookup = lookup;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file).isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Change how urgent the search is")
                .explained("Where it is urgent, providers have fewer opening hours to answer in, counted from now.")
                .asking(
                        FormField.choice(
                                "urgency",
                                "How soon do providers have to answer?",
                                FormField.choices(List.of(Urgency.values()), Urgency::name, Urgency::label)),
                        FormField.words("reason", "What has changed?"))
                .button("Record");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        Urgency changed = answers.choice("urgency", Urgency.class);
        String reason = answers.text("reason");
        String reference = SourcingCase.openOf(lookup, file).orElseThrow().reference();
        return () -> urgency.change(reference, changed, reason);
    }
}
