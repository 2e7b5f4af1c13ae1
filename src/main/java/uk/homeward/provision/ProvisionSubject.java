package uk.homeward.provision;

import uk.homeward.reference.Reference;

/** Implemented by whoever lives on places and money: says what its references ask for. */
public interface ProvisionSubject {

    /** Of its references. */
    Reference kind();

    ProvisionRequest request(String reference);
}
