package uk.homeward.funding.web;

import java.math.BigDecimal;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.funding.FundingService;
import uk.homeward.funding.Position;
import uk.homeward.funding.PositionReport;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Approves another ceiling for a budget line, never under what is committed of it already. */
@PageController
class SetCeilingController {
    private final FundingService funding;
    private final PositionReport report;
    private final Words words;

    SetCeilingController(FundingService funding, PositionReport report, Words words) {
        this.funding = funding;
        this.report = report;
        this.words = words;
    }

    @FormMapping("/funding/lines/{line}/ceiling")
    String set(@PathVariable String line, Form form) {
        Visitor.allowed(Permission.SET_CEILING);
        BigDecimal pounds = form.pounds("pounds");
        return form.handle(
                page(line),
                "The new ceiling is approved.",
                () -> funding.setCeiling(line, pounds, form.text("reason")));
    }

    private FormPage page(String line) {
        Position position = report.position(line);
        return FormPage.titled("Set a ceiling")
                .about(position.name())
                .back("/funding", "Back to funding")
                .explained(
                        "Of the period from %s%s. Approved now: %s. Committed: %s. A ceiling is never set under what is committed."
                                .formatted(
                                        words.date(position.from()),
                                        position.until() == null ? "" : " to " + words.date(position.until()),
                                        words.pounds(position.approved()),
                                        words.pounds(position.committed())))
                .asking(
                        FormField.pounds("pounds", "New ceiling").hint("In pounds, for example 700,000"),
                        FormField.words("reason", "Who approved it, and why?"))
                .button("Set ceiling");
    }
}
