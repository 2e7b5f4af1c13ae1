package uk.homeward.funding.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.funding.BookedPayment;
import uk.homeward.funding.PaymentLedger;
import uk.homeward.funding.PaymentRequests;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Asks that a payment which was booked wrong is reversed: somebody else approves it. */
@PageController
class ReversalPageController {
    private final PaymentLedger ledger;
    private final PaymentRequests requests;
    private final Words words;

    ReversalPageController(PaymentLedger ledger, PaymentRequests requests, Words words) {
        this.ledger = ledger;
        this.requests = requests;
        this.words = words;
    }

    @FormMapping(PaymentPageController.LIST + "/{number}/reversal")
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
                .back(PaymentPageController.LIST, "Back to payments")
                .explained(
                        "What was booked wrong stays readable and counts no more, when somebody else has approved it. Its"
                                + " document can be booked again.")
                .asking(FormField.words("reason", "What was booked wrong?"))
                .button("Ask for the reversal");
    }
}
