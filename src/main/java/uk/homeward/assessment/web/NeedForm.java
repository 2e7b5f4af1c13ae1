package uk.homeward.assessment.web;

import java.util.ArrayList;
import java.util.List;
import uk.homeward.assessment.Inability;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.RiskSeverity;
import uk.homeward.assessment.RiskUrgency;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.assessment.UnmetCause;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.site.FormField;
import uk.homeward.site.TypedAnswers;

/** A need as it is typed: how far it is met is asked in the words of the council's jurisdiction. */
final class NeedForm {

    private NeedForm() {}

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
}
