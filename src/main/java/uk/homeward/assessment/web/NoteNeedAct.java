package uk.homeward.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.Inability;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.RiskSeverity;
import uk.homeward.assessment.RiskUrgency;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.assessment.UnmetCause;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.CouncilProfile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** Each part of a life on a page of its own, kept at once: nobody types ten of them in one go. */
@Component
@Order(1)
class NoteNeedAct extends AssessmentAct {
    private final NeedsService needs;
    private final Jurisdiction jurisdiction;

    NoteNeedAct(AssessmentService assessments, NeedsService needs, CouncilProfile council) {
        super(assessments, Set.of(AssessmentStatus.ASKED), "need", "The need is written down.");
        this.needs = needs;
        this.jurisdiction = council.jurisdiction();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Write down a need")
                .explained(
                        "One part of life at a time. What was written of it before makes way. When all are written down,"
                                + " complete the task Assess needs.")
                .asking(fields(jurisdiction))
                .button("Write it down");
    }

    static List<FormField> fields(Jurisdiction jurisdiction) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.list(
                "outcome",
                "Which part of life?",
                FormField.choices(List.of(SpecifiedOutcome.values()), Enum::name, SpecifiedOutcome::label)));
        fields.add(FormField.line("wish", "What does the person want?").hint("In their own words."));
        fields.add(FormField.words("canDo", "What can the person do?"));
        fields.add(FormField.words("othersDo", "What do others do, and go on doing?")
                .hint("Family, friends, services. Write “nobody” where nobody does."));
        if (jurisdiction == Jurisdiction.ENGLAND) {
            fields.add(FormField.choice(
                    "inability",
                    "How far does the person achieve it?",
                    FormField.choices(List.of(Inability.values()), Enum::name, Inability::label)));
        } else {
            fields.add(FormField.choice(
                    "severity",
                    "How severe is the risk?",
                    FormField.choices(List.of(RiskSeverity.values()), Enum::name, RiskSeverity::label)));
            fields.add(FormField.choice(
                            "urgency",
                            "How soon is support called for?",
                            FormField.choices(List.of(RiskUrgency.values()), Enum::name, RiskUrgency::label))
                    .hint("Where there is a risk."));
        }
        fields.add(FormField.number("hoursPerWeek", "Hours a week that nobody meets today")
                .hint("For example 3.5 or 3:30; 0 where nothing is left."));
        fields.add(FormField.list(
                        "cause",
                        "Why are they not met today?",
                        FormField.choices(List.of(UnmetCause.values()), Enum::name, UnmetCause::label))
                .hint("Where hours are left."));
        fields.add(FormField.number("score", "How well does it go today?")
                .hint("From 1 (cannot do it) to 10 (does it well)."));
        fields.add(FormField.yesOrNo("personalCare", "Is it personal care?"));
        fields.add(FormField.yesOrNo("changedNeed", "Has the need changed since the last assessment?"));
        fields.add(FormField.yesOrNo("toBeFunded", "Is the council to meet it?")
                .hint("Leave blank to follow eligibility. Whoever decides otherwise gives a reason."));
        fields.add(FormField.words("fundingReason", "Why, where it is not as eligibility says?"));
        return fields;
    }

    static Need read(TypedAnswers answers) {
        return new Need(
                answers.choice("outcome", SpecifiedOutcome.class),
                answers.text("wish"),
                answers.text("canDo"),
                answers.text("othersDo"),
                answers.hoursAWeek("hoursPerWeek"),
                answers.wholeNumber("score", "The score"),
                answers.yesOrNo("personalCare"),
                answers.yesOrNo("changedNeed"),
                answers.choice("inability", Inability.class),
                answers.choice("severity", RiskSeverity.class),
                answers.choice("urgency", RiskUrgency.class),
                answers.choice("cause", UnmetCause.class),
                answers.yesOrNo("toBeFunded"),
                answers.text("fundingReason"));
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        Need need = read(answers);
        return () -> needs.note(last(file).reference(), need);
    }
}
