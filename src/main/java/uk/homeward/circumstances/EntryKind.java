package uk.homeward.circumstances;

import java.util.List;
import java.util.function.Function;

/** A list of the circumstances, and what one of its entries is called. */
public final class EntryKind<T extends Entry<T>> {

    public static final EntryKind<TemporaryAddress> TEMPORARY_ADDRESS =
            new EntryKind<>("Temporary address", Circumstances::temporaryAddresses);
    public static final EntryKind<Carer> CARER = new EntryKind<>("Carer", Circumstances::carers);
    public static final EntryKind<Advocate> ADVOCATE = new EntryKind<>("Advocate", Circumstances::advocates);
    public static final EntryKind<CapacityDecision> CAPACITY =
            new EntryKind<>("Capacity", Circumstances::capacityDecisions);
    public static final EntryKind<Consent> CONSENT = new EntryKind<>("Consent", Circumstances::consents);

    static final List<EntryKind<?>> ALL = List.of(TEMPORARY_ADDRESS, CARER, ADVOCATE, CAPACITY, CONSENT);

    private final String name;
    private final Function<Circumstances, List<T>> entries;

    private EntryKind(String name, Function<Circumstances, List<T>> entries) {
        this.name = name;
        this.entries = entries;
    }

    public String name() {
        return name;
    }

    List<T> of(Circumstances circumstances) {
        return entries.apply(circumstances);
    }
}
