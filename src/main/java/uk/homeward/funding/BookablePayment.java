package uk.homeward.funding;

/**
 * A payment with what it would be booked to.
 *
 * @param paid what is paid already
 */
record BookablePayment(CheckedActual payment, String caseReference, Money committed, Money paid) {

    Money paidAfter() {
        return paid.plus(payment.amount());
    }
}
