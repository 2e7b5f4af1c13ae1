package uk.homeward.confidentiality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One person's record is closed to all but those who are named. */
@Entity
class Restriction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "restriction_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String personReference;

    @Enumerated(EnumType.STRING)
    private RestrictionGround ground;

    private String reason;
    private String restrictedBy;
    private Instant restrictedAt;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    @ElementCollection
    @CollectionTable(name = "restriction_reader", joinColumns = @JoinColumn(name = "restriction_id"))
    @Column(name = "staff")
    @BatchSize(size = 50)
    private Set<String> readers = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Restriction() {}

    Restriction(String personReference, RestrictionRequest asked, String by, Instant at) {
        this.personReference = personReference;
        restrictedBy = by;
        restrictedAt = at;
        ground = asked.ground();
        reason = asked.reason();
        readers.addAll(asked.readers());
    }

    /** Another ground, or other people. */
    void again(RestrictionRequest asked) {
        ground = asked.ground();
        reason = asked.reason();
        readers.clear();
        readers.addAll(asked.readers());
    }

    void lift(String by, Instant at, String because) {
        liftedBy = by;
        liftedAt = at;
        liftedBecause = because;
    }

    boolean names(String staff) {
        return readers.contains(staff);
    }

    RestrictionGround ground() {
        return ground;
    }

    void belongTo(String person) {
        personReference = person;
    }

    void alsoName(Restriction other) {
        readers.addAll(other.readers);
    }

    RestrictionView view() {
        return new RestrictionView(personReference, ground, reason, restrictedBy, restrictedAt, new TreeSet<>(readers));
    }
}
