package uk.homeward.reassessment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reassessment.ReassessmentRules.Programme;
import uk.homeward.reference.Reference;

/** Everybody of a framework, from the day on which somebody opened it until the last of them is accounted for. */
@Entity
@Table(name = "reassessment_programme")
class ReassessmentProgramme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reassessment_programme_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String code;
    private LocalDate openedOn;
    private String openedBy;
    private int peoplePerWeek;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected ReassessmentProgramme() {}

    ReassessmentProgramme(Programme planned, LocalDate today, String by) {
        code = planned.code();
        openedOn = today;
        openedBy = by;
        peoplePerWeek = planned.peoplePerWeek();
    }

    /** @param place in the order of the programme, from 0 */
    LocalDate turn(int place) {
        return openedOn.plusWeeks(place / peoplePerWeek);
    }

    /** @return whether that is news: nobody is waited for any more */
    boolean close(long waiting, LocalDate today) {
        boolean news = closedOn == null && waiting == 0;
        closedOn = news ? today : closedOn;
        return news;
    }

    /** Somebody was counted by mistake. @return whether that is news */
    boolean goOn() {
        boolean news = closedOn != null;
        closedOn = null;
        return news;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    long number() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.REASSESSMENT.of(number());
    }

    String code() {
        return code;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String openedBy() {
        return openedBy;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
