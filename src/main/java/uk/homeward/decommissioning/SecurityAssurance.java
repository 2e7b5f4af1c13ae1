package uk.homeward.decommissioning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What is asked of the service that takes over before any record of a person goes there: its answers are scrutinised by
 * somebody else than who gave them (KEN-30, KEN-31).
 */
@Embeddable
record SecurityAssurance(
        @Column(name = "assurance") @Enumerated(EnumType.STRING) AssuranceStatus status,
        @Nullable String answers,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable String remedy,
        @Nullable LocalDate scrutinisedOn,
        @Nullable String scrutinisedBy) {

    static SecurityAssurance issued() {
        return new SecurityAssurance(AssuranceStatus.QUESTIONS_ISSUED, null, null, null, null, null, null);
    }

    /** @throws Refusal where nothing was asked, or the answers stand already */
    SecurityAssurance returned(@Nullable String given, LocalDate today, String by) {
        if (status != AssuranceStatus.QUESTIONS_ISSUED && status != AssuranceStatus.REMEDY) {
            throw new Conflict("The security questions are answered. Wait for what Compliance and Risk says to them.");
        }
        String text = Wording.required(
                "securityAnswers", "The answers", given, "Say which policies and which technical design hold.");
        return new SecurityAssurance(AssuranceStatus.RETURNED, text, today, by, remedy, null, null);
    }

    /** @throws Refusal before there are answers, by whoever gave them, or without what is to be put right */
    SecurityAssurance scrutinised(AssuranceOutcome outcome, @Nullable String toPutRight, LocalDate today, String by) {
        if (status != AssuranceStatus.RETURNED && status != AssuranceStatus.SCRUTINISED) {
            throw new Conflict("There are no answers to scrutinise yet. Wait until the service has returned them.");
        }
        if (by.equals(answeredBy)) {
            throw new Refusal("You gave these answers. Somebody else of Compliance and Risk scrutinises them.");
        }
        String right = outcome == AssuranceOutcome.REMEDY
                ? Wording.required("remedy", "What is to be put right", toPutRight, "Say what is to be put right.")
                : null;
        AssuranceStatus next = AssuranceStatus.valueOf(outcome.name());
        return new SecurityAssurance(next, answers, answeredOn, answeredBy, right, today, by);
    }

    boolean accepted() {
        return status == AssuranceStatus.ACCEPTED;
    }

    /** @throws Refusal while no record may pass (KEN-31) */
    void expectAccepted(String successor) {
        if (!accepted()) {
            throw new Refusal("No record passes to %s before its security answers are accepted. They stand at: %s."
                    .formatted(successor, status.label()));
        }
    }
}
