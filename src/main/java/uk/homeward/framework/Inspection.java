package uk.homeward.framework;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** One inspection of a registered service by its regulator. */
@Entity
@Table(name = "framework_inspection")
class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_inspection_seq")
    private @Nullable Long id;

    private String providerCode;
    private LocalDate inspectedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "framework_grade", joinColumns = @JoinColumn(name = "inspection_id"))
    @MapKeyColumn(name = "theme")
    @Column(name = "grade")
    private Map<String, Integer> grades = new TreeMap<>();

    private String recordedBy;
    private @Nullable String withdrawnReason;
    private @Nullable String withdrawnBy;

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {}

    Inspection(String providerCode, LocalDate inspectedOn, Map<String, Integer> grades, String recordedBy) {
        this.providerCode = providerCode;
        this.inspectedOn = inspectedOn;
        this.grades = new TreeMap<>(grades);
        this.recordedBy = recordedBy;
    }

    void withdraw(@Nullable String reason, String by) {
        if (withdrawnReason != null) {
            throw new Conflict("This inspection was taken back already.");
        }
        withdrawnReason = Wording.required("reason", "The reason", reason, "Say what was wrong with it.");
        withdrawnBy = by;
    }

    boolean counts() {
        return withdrawnReason == null;
    }

    long number() {
        return requireNonNull(id);
    }

    String provider() {
        return providerCode;
    }

    LocalDate inspectedOn() {
        return inspectedOn;
    }

    int grade(GradeThatCounts policy) {
        return policy.of(grades.values());
    }

    InspectionView view(GradeThatCounts policy) {
        return new InspectionView(
                number(), inspectedOn, new TreeMap<>(grades), grade(policy), recordedBy, withdrawnReason, withdrawnBy);
    }
}
