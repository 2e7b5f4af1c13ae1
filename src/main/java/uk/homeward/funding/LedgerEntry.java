package uk.homeward.funding;

/** A payment, read together with its commitment. */
interface LedgerEntry {

    Actual getActual();

    String getReference();

    String getCaseReference();

    String getService();
}
