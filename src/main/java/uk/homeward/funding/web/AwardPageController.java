package uk.homeward.funding.web;

import uk.homeward.capacity.ContractSource;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.AwardNotice;
import uk.homeward.funding.ProcurementLookup;
import uk.homeward.funding.ProcurementService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Records that a contract was awarded after a tender (HAM-04). */
@PageController
class AwardPageController {
    private final ProcurementService procurement;
    private final ProcurementLookup lookup;
    private final Words words;

    AwardPageController(ProcurementService procurement, ProcurementLookup lookup, Words words) {
        this.procurement = procurement;
        this.lookup = lookup;
        this.words = words;
    }

    @FormMapping("/funding/award")
    String recordAward(Form form) {
        Visitor.allowed(Permission.RECORD_PROCUREMENT);
        form.neededText("service", "Choose the service.");
        AwardNotice notice = new AwardNotice(
                form.date("awardedOn", "The day of the award"),
                form.text("provider"),
                form.date("from", "The first day"),
                form.date("until", "The last day"),
                form.choice("source", ContractSource.class),
                form.text("note"));
        return form.handle(
                award(), "The award is recorded.", () -> procurement.recordAward(form.at("service"), notice));
    }

    private FormPage award() {
        return FormPage.titled("Record an award")
                .back("/funding", "Back to funding")
                .explained(
                        "A contract is awarded only after a tender for its service. Nothing is committed for a service"
                                + " before its first contract begins. When a contract is over, places are sought in what else"
                                + " the service is bought from.")
                .asking(
                        FormField.choice(
                                "service",
                                "For which service?",
                                FormField.choices(lookup.services(), ServiceDefinition::code, ServiceDefinition::name)),
                        FormField.date("awardedOn", "When was it awarded?"),
                        FormField.line("provider", "To whom?").hint("The provider, as the contract names it"),
                        FormField.choice(
                                "source",
                                "What does it buy?",
                                words.choices(ContractSource.BLOCK, ContractSource.FRAMEWORK)),
                        FormField.date("from", "First day of the contract"),
                        FormField.date("until", "Last day of the contract").hint("Leave it blank if it is not known"),
                        FormField.words("note", "Note").hint("May be left blank"))
                .button("Record award");
    }
}
