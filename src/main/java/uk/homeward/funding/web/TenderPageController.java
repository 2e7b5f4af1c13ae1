package uk.homeward.funding.web;

import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.ProcurementLookup;
import uk.homeward.funding.ProcurementService;
import uk.homeward.funding.TenderNotice;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Records that a tender was issued (HAM-04). */
@PageController
class TenderPageController {
    private final ProcurementService procurement;
    private final ProcurementLookup lookup;
    private final Words words;

    TenderPageController(ProcurementService procurement, ProcurementLookup lookup, Words words) {
        this.procurement = procurement;
        this.lookup = lookup;
        this.words = words;
    }

    @FormMapping("/funding/tender")
    String recordTender(Form form) {
        Visitor.allowed(Permission.RECORD_PROCUREMENT);
        form.neededText("service", "Choose the service.");
        TenderNotice notice = new TenderNotice(
                form.date("issuedOn", "The day of the tender"),
                form.choice("model", ServiceModel.class),
                form.choices("routes", EntryRoute.class),
                Boolean.TRUE.equals(form.yesOrNo("shortTerm")),
                form.text("note"));
        return form.handle(
                tender(), "The tender is recorded.", () -> procurement.recordTender(form.at("service"), notice));
    }

    private FormPage tender() {
        return FormPage.titled("Record a tender")
                .back("/funding", "Back to funding")
                .explained(
                        "A tender is recorded when it was issued, and is of the same kind as the service that it is for."
                                + " A contract is awarded only after it.")
                .asking(
                        FormField.choice(
                                "service",
                                "Which service was tendered?",
                                FormField.choices(lookup.services(), ServiceDefinition::code, ServiceDefinition::name)),
                        FormField.date("issuedOn", "When was it issued?"),
                        FormField.choice(
                                "model", "What kind of support was tendered?", words.choices(ServiceModel.values())),
                        FormField.ticks("routes", "For which ways in?", words.choices(EntryRoute.values())),
                        FormField.yesOrNo("shortTerm", "Was it for a short-term service?"),
                        FormField.words("note", "Note")
                                .hint("Where it can be found, if that helps. May be left blank."))
                .button("Record tender");
    }
}
