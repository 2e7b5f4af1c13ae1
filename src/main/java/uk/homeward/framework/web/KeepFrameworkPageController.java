package uk.homeward.framework.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Providers;
import uk.homeward.framework.ContractVersionService;
import uk.homeward.framework.FrameworkKeeping;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What commissioners do about a provider on the framework. */
@PageController
class KeepFrameworkPageController {

    static final String PROVIDER = "/framework/providers/{code}";

    private final FrameworkKeeping keeping;
    private final ContractVersionService contracts;
    private final Providers providers;

    KeepFrameworkPageController(FrameworkKeeping keeping, ContractVersionService contracts, Providers providers) {
        this.keeping = keeping;
        this.contracts = contracts;
        this.providers = providers;
    }

    @FormMapping(PROVIDER + "/suspend")
    String suspend(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Suspend a provider")
                        .explained("It gets no new work until you lift it. What it gives goes on."),
                "The provider is suspended.",
                () -> keeping.suspend(code, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/resume")
    String resume(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Lift a suspension").explained("It may have new work again, if its grades allow it."),
                "The suspension is lifted.",
                () -> keeping.resume(code, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/remove")
    String remove(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return reasoned(
                form,
                page(code, "Remove a provider from the framework")
                        .explained("What it gives goes on until somebody agrees otherwise with each person."),
                "The provider is no longer on the framework.",
                () -> keeping.remove(code, form.text("reason")));
    }

    @FormMapping(PROVIDER + "/contract")
    String contract(@PathVariable String code, Form form) {
        Visitor.allowed(Permission.KEEP_FRAMEWORK);
        return form.handle(
                page(code, "Add a version of the contract")
                        .explained("What was placed before keeps its rate.")
                        .asking(
                                FormField.date("from", "The rate holds from"),
                                FormField.pounds("ratePerHour", "Rate for an hour"))
                        .button("Add version"),
                "The version is added.",
                () -> contracts.add(
                        code, form.neededDate("from", "The day from which it holds"), form.pounds("ratePerHour")));
    }

    private static String reasoned(Form form, FormPage page, String done, Runnable act) {
        return form.handle(page.asking(FormField.words("reason", "Why?")).button("Save"), done, act);
    }

    private FormPage page(String code, String title) {
        return ProviderFormPage.titled(title, code, providers);
    }
}
