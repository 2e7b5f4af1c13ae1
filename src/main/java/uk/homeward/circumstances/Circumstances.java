package uk.homeward.circumstances;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.person.Changes;

/** What is known of one person beyond who they are. */
@Entity
@Table(name = "person_circumstances")
class Circumstances {

    @Id
    private String personReference;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "person_temporary_address", joinColumns = @JoinColumn(name = "person_reference"))
    @OrderColumn(name = "position")
    private List<TemporaryAddress> temporaryAddresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_carer", joinColumns = @JoinColumn(name = "owner_reference"))
    @OrderColumn(name = "position")
    private List<Carer> carers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_advocate", joinColumns = @JoinColumn(name = "person_reference"))
    @OrderColumn(name = "position")
    private List<Advocate> advocates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_capacity_decision", joinColumns = @JoinColumn(name = "person_reference"))
    @OrderColumn(name = "position")
    private List<CapacityDecision> capacityDecisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_consent", joinColumns = @JoinColumn(name = "person_reference"))
    @OrderColumn(name = "position")
    private List<Consent> consents = new ArrayList<>();

    private @Nullable String gpPractice;

    @ElementCollection
    @CollectionTable(name = "person_return_value", joinColumns = @JoinColumn(name = "person_reference"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "value")
    private Map<ReturnField, String> returnValues = new EnumMap<>(ReturnField.class);

    @SuppressWarnings("NullAway.Init")
    protected Circumstances() {}

    Circumstances(String personReference) {
        this.personReference = personReference;
    }

    /** @return what came and what went */
    <T extends Entry<T>> List<Change> correct(EntryKind<T> kind, List<T> right) {
        Changes changes = new Changes(true);
        List<T> known = kind.of(this);
        List<T> whole = List.copyOf(changes.entries(kind.name(), List.copyOf(known), right, Entry::told));
        known.clear();
        known.addAll(whole);
        return changes.all();
    }

    /** @return what was wrong or not known */
    List<Change> correct(ReturnAnswers right) {
        Changes changes = new Changes(true);
        gpPractice = changes.of("GP practice", gpPractice, right.gpPractice());
        for (ReturnField field : ReturnField.values()) {
            String value = changes.of(
                    field.label(), returnValues.get(field), right.values().get(field));
            if (value == null) {
                returnValues.remove(field);
            } else {
                returnValues.put(field, value);
            }
        }
        return changes.all();
    }

    /** What is not known here. */
    void take(ReturnAnswers other) {
        gpPractice = gpPractice == null ? other.gpPractice() : gpPractice;
        other.values().forEach(returnValues::putIfAbsent);
    }

    List<TemporaryAddress> temporaryAddresses() {
        return temporaryAddresses;
    }

    List<Carer> carers() {
        return carers;
    }

    List<Advocate> advocates() {
        return advocates;
    }

    List<CapacityDecision> capacityDecisions() {
        return capacityDecisions;
    }

    List<Consent> consents() {
        return consents;
    }

    ReturnAnswers returnAnswers() {
        return new ReturnAnswers(gpPractice, Map.copyOf(returnValues));
    }

    CircumstancesView view() {
        return new CircumstancesView(
                List.copyOf(temporaryAddresses),
                List.copyOf(carers),
                List.copyOf(advocates),
                List.copyOf(capacityDecisions),
                List.copyOf(consents),
                returnAnswers());
    }
}
