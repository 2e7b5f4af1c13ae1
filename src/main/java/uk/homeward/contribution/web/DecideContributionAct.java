package uk.homeward.contribution.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.contribution.AssessmentState;
import uk.homeward.contribution.ContributionOutcome;
import uk.homeward.contribution.ContributionService;
import uk.homeward.contribution.Waiver;
import uk.homeward.council.CouncilProfile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** What came of a financial assessment: the letter to the person stands ready with it. */
@Component
@Order(72)
class DecideContributionAct extends CaseAct {

    private final ContributionService contributions;
    private final CouncilProfile council;

    DecideContributionAct(ContributionService contributions, CouncilProfile council) {
        super(
                "decide-contribution",
                Permission.SEE_CHARGES,
                "It is on record. The letter stands ready: nothing is charged before it has gone.");
        this.contributions = contributions;
        this.council = council;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return ContributionCase.of(contributions, file)
                .flatMap(ContributionCase.Found::open)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.choice(
                        "outcome",
                        "What came of it?",
                        FormField.choices(
                                Stream.of(AssessmentState.values())
                                        .filter(AssessmentState::decided)
                                        .toList(),
                                Enum::name,
                                AssessmentState::label)),
                FormField.date("decidedOn", "Day on which it was decided"),
                FormField.pounds("weeklyCost", "What does the support cost a week?")));
        if (council.jurisdiction() == Jurisdiction.SCOTLAND) {
            fields.add(FormField.pounds("personalCare", "How much of that is personal care?")
                    .hint("Personal care is free."));
        }
        fields.addAll(List.of(
                FormField.pounds("weeklyContribution", "What does the person pay a week?")
                        .hint("0 if they pay nothing. Empty where they declined, or nothing is charged by law."),
                FormField.date("from", "First day that it is for")
                        .hint(
                                "Weeks that are free are left out. Nothing is charged for days before the letter has gone."),
                FormField.list(
                        "waiver",
                        "By which law is nothing charged? (optional)",
                        FormField.choices(laws(), Enum::name, Waiver::label)),
                FormField.words("explanation", "How was it worked out?")
                        .hint("The person reads this in their letter.")));
        return FormPage.titled("Record what the person pays").asking(fields).button("Record");
    }

    private List<Waiver> laws() {
        return Stream.of(Waiver.values())
                .filter(one -> one.isIn(council.jurisdiction()))
                .toList();
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        AssessmentState outcome =
                answers.needed("outcome", answers.choice("outcome", AssessmentState.class), "Say what came of it.");
        LocalDate decidedOn = answers.neededDate("decidedOn", "The day");
        BigDecimal cost = answers.pounds("weeklyCost");
        BigDecimal personalCare = answers.pounds("personalCare");
        BigDecimal pays = answers.pounds("weeklyContribution");
        LocalDate from = answers.date("from", "The first day");
        Waiver waiver = answers.choice("waiver", Waiver.class);
        String explanation = answers.neededText("explanation", "Say how it was worked out: the person reads it.");
        return () -> contributions.decide(
                file.reference(),
                new ContributionOutcome(outcome, decidedOn, cost, personalCare, pays, from, waiver, explanation));
    }
}
