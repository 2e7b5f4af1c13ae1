package uk.homeward.capacity;

/** A provider that gives any place of a source at this moment. */
interface ProviderInUse {

    String getService();

    ContractSource getSource();

    String getProvider();
}
