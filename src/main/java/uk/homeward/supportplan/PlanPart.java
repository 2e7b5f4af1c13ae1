package uk.homeward.supportplan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A costed part as it stands in a version of a plan. */
@Entity
@Table(name = "support_plan_element")
class PlanPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_plan_element_seq")
    private @Nullable Long id;

    private String description;
    private String outcomeCode;
    private BigDecimal weeklyCost;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {}

    PlanPart(PlanElement element) {
        description = element.description();
        outcomeCode = element.outcomeCode();
        weeklyCost = element.weeklyCost();
    }

    boolean is(long number) {
        return id != null && id == number;
    }

    PlanElement element() {
        return new PlanElement(description, outcomeCode, weeklyCost);
    }

    PlanView.Part view() {
        return new PlanView.Part(requireNonNull(id), element());
    }
}
