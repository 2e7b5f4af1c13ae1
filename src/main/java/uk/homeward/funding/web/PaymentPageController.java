package uk.homeward.funding.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.funding.ActualBooking;
import uk.homeward.funding.ActualService;
import uk.homeward.funding.PaymentLedger;
import uk.homeward.funding.PaymentRequests;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What was paid: invoices and credit notes are booked here. */
@PageController
class PaymentPageController {
    static final String LIST = "/funding/actuals";

    private final PaymentLedger ledger;
    private final ActualService actuals;
    private final PaymentRequests requests;

    PaymentPageController(PaymentLedger ledger, ActualService actuals, PaymentRequests requests) {
        this.ledger = ledger;
        this.actuals = actuals;
        this.requests = requests;
    }

    @GetMapping(LIST)
    String payments(PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("mayBook", visitor.may(Permission.BOOK_PAYMENT));
        model.addAttribute("payments", ledger.all(page));
        return "funding/actuals";
    }

    @FormMapping(LIST + "/book")
    String book(Form form) {
        Visitor.allowed(Permission.BOOK_PAYMENT);
        form.neededText("reference", "Give the reference of the commitment.");
        String reference = form.at("reference");
        ActualBooking booking = new ActualBooking(
                form.date("on", "The day"), form.pounds("amount"), form.text("document"), form.text("beyondBecause"));
        return booking.beyondBecause() == null
                ? form.handle(booking(), "It is booked.", () -> actuals.book(reference, booking))
                : form.handle(
                        booking(),
                        "It waits for a second person. Until then nothing is booked.",
                        () -> requests.payBeyond(reference, booking));
    }

    private FormPage booking() {
        return FormPage.titled("Book a payment")
                .back(LIST, "Back to payments")
                .explained(
                        "An invoice, or a credit note with an amount below zero. One document is booked once, however it is"
                                + " spelt. More than is committed is booked only when somebody else has approved it.")
                .asking(
                        FormField.line("reference", "To which commitment?")
                                .hint(
                                        "The reference of the support, of bridging care or of what is bought in advance, for"
                                                + " example EPI-000123"),
                        FormField.line("document", "Number of the invoice or credit note"),
                        FormField.date("on", "To which day does it belong?"),
                        FormField.pounds("amount", "Amount").hint("For example 412.50, or -52.80 for a credit note"),
                        FormField.words("beyondBecause", "Why is it more than is committed?")
                                .hint("Only where it is; somebody else then decides"))
                .button("Book");
    }
}
