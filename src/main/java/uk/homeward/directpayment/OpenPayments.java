package uk.homeward.directpayment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Direct payments that are not over, and returns that have not come: the money is accounted for also after the end. */
@Component
class OpenPayments implements OpenThings {

    private final DirectPayments payments;
    private final PaymentReturnRows rows;

    OpenPayments(DirectPayments payments, PaymentReturnRows rows) {
        this.payments = payments;
        this.rows = rows;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return payments.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .flatMap(payment -> Stream.concat(
                        Stream.of(payment)
                                .filter(one -> one.status().open())
                                .map(one -> new OpenThing("A direct payment", packageReference)),
                        rows.outstanding(payment.number()).stream()
                                .map(one -> new OpenThing(
                                        "A return of the direct payment, due on %s".formatted(Wording.day(one.dueOn())),
                                        packageReference))))
                .toList();
    }
}
