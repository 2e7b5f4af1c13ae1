package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.GoalsAgreement.Involvement;

/** What was agreed with the person: how many goals, and what workers do in the home (KEN-16, KEN-18, COV-04). */
@Embeddable
record SupportPlan(
        @Column(name = "agreed_on") LocalDate agreedOn,
        @Column(name = "agreed_by") String agreedBy,
        @Column(name = "agreed_goals") int goals,
        @Column(name = "involvement") @Enumerated(EnumType.STRING) Involvement involvement,
        @Column(name = "reablement") boolean reablement,
        @Column(name = "personal_care") boolean personalCare,
        @Column(name = "nutrition") boolean nutrition,
        @Column(name = "monitoring") boolean monitoring,
        @Column(name = "agreement_note") @Nullable String note) {

    static SupportPlan agreed(GoalsAgreement agreement, int goals, String by, LocalDate today) {
        if (agreement.involvement() == null) {
            throw new Refusal("involvement", "Say who was involved in agreeing the goals.");
        }
        if (!(agreement.reablement() || agreement.personalCare() || agreement.nutrition() || agreement.monitoring())) {
            throw new Refusal("reablement", "Tick at least one thing that workers will do in the home.");
        }
        return new SupportPlan(
                today,
                by,
                goals,
                agreement.involvement(),
                agreement.reablement(),
                agreement.personalCare(),
                agreement.nutrition(),
                agreement.monitoring(),
                Wording.optional("note", "The note", agreement.note()));
    }
}
