package uk.homeward.sourcing.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.sourcing.AwardStatus;
import uk.homeward.sourcing.AwardView;
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.sourcing.RequirementStatus;
import uk.homeward.sourcing.SourcingLookup;

/** A provider had started although nobody told it in time. */
@Component
@Order(44)
class ConfirmLateStartAct extends CaseAct {

    private final ProviderStartService starts;
    private final SourcingLookup lookup;

    ConfirmLateStartAct(ProviderStartService starts, SourcingLookup lookup) {
        super("late-start", Permission.BROKER, "The start is recorded.");
        this.starts = starts;
        this.lookup = lookup;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file)
                .filter(requirement -> requirement.status() != RequirementStatus.AWARDED)
                .filter(requirement ->
                        requirement.awards().stream().anyMatch(award -> award.status() == AwardStatus.VOID))
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record a start that was told late")
                .explained(
                        "Use this where a provider had started although its award became void. What it gives is no longer looked for.")
                .asking(
                        FormField.list(
                                "awardNumber",
                                "Which award?",
                                FormField.choices(
                                        SourcingCase.openOf(lookup, file).orElseThrow().awards().stream()
                                                .filter(award -> award.status() == AwardStatus.VOID)
                                                .toList(),
                                        award -> String.valueOf(award.number()),
                                        AwardView::providerName)),
                        FormField.date("startedOn", "First day of care"))
                .button("Record start");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        Integer award = answers.wholeNumber("awardNumber", "The award");
        LocalDate startedOn = answers.neededDate("startedOn", "The first day of care");
        String reference = SourcingCase.openOf(lookup, file).orElseThrow().reference();
        return () -> starts.confirmLate(reference, award, startedOn);
    }
}
