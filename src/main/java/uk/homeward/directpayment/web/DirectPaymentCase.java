package uk.homeward.directpayment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.DirectPaymentView;
import uk.homeward.directpayment.PaymentReturns;
import uk.homeward.directpayment.ReturnView;
import uk.homeward.reference.Reference;

/** How a direct payment stands, and what was accounted for, on the case of its package. */
@Component
class DirectPaymentCase implements CaseContributor {

    private static final Set<String> TASKS = Set.of(
            "userTask_signPaymentAgreement",
            "userTask_makeFirstPayment",
            "userTask_confirmFirstPaidVisit",
            "userTask_checkPaymentReturn");

    private final DirectPaymentService payments;
    private final PaymentReturns returns;

    DirectPaymentCase(DirectPaymentService payments, PaymentReturns returns) {
        this.payments = payments;
        this.returns = returns;
    }

    /** @param payments the newest first */
    public record Shown(List<DirectPaymentView> payments, List<ReturnView> returns) {}

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.PAYMENT_RETURN);
    }

    @Override
    public String caseOf(String reference) {
        return returns.packageOf(reference);
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("directpayment/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(TASKS, part("directpayment/panel")));
    }

    private CasePart part(String template) {
        return new CasePart("the direct payment", CasePosition.SUPPORT, template, "shown", file -> Optional.of(
                                new Shown(of(payments, file), returns(file)))
                        .filter(shown -> !shown.payments().isEmpty()))
                .onlyFor(RecordPart.MONEY);
    }

    private List<ReturnView> returns(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE) ? returns.ofPackage(file.reference()) : List.of();
    }

    /** The newest first. */
    static List<DirectPaymentView> of(DirectPaymentService payments, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(payments.ofPackage(reference))))
                        .orElseThrow()
                        .list()
                : List.of();
    }

    /** The one that is not over. */
    static Optional<DirectPaymentView> open(DirectPaymentService payments, CaseFile file) {
        return of(payments, file).stream()
                .filter(payment -> payment.status().open())
                .findFirst();
    }

    private record Found(List<DirectPaymentView> list) {}
}
