package uk.homeward.funding.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.funding.ActualBooking;
import uk.homeward.funding.ActualService;
import uk.homeward.funding.BookedPayment;
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
import uk.homeward.site.Words;

/** What was paid: invoices and credit notes are booked here, and what was booked wrong is asked to be reversed. */
@PageController
class PaymentPageController {
    private static final String LIST = "/funding/actuals";

    private final PaymentLedger ledger;
    private final ActualService actuals;
    private final PaymentRequests requests;
    private final Words words;

    PaymentPageController(PaymentLedger ledger, ActualService actuals, PaymentRequests requests, Words words) {
        this.ledger = ledger;
        this.actuals = actuals;
        this.requests = requests;
        this.words = words;
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

    @FormMapping(LIST + "/{number}/reversal")
    String reverse(@PathVariable long number, Form form) {
        Visitor.allowed(Permission.BOOK_PAYMENT);
        BookedPayment booked = ledger.find(number);
        return form.handle(
                reversal(booked),
                "It waits for a second person. Until then the payment stands.",
                () -> requests.reverse(booked.reference(), number, form.text("reason")));
    }

    private FormPage reversal(BookedPayment booked) {
        return FormPage.titled("Ask for a reversal")
                .about("%s, %s of %s"
                        .formatted(
                                booked.payment().document(),
                                words.pounds(booked.payment().amount()),
                                words.date(booked.payment().on())))
                .back(LIST, "Back to payments")
                .explained(
                        "What was booked wrong stays readable and counts no more, when somebody else has approved it. Its"
                                + " document can be booked again.")
                .asking(FormField.words("reason", "What was booked wrong?"))
                .button("Ask for the reversal");
    }
}
