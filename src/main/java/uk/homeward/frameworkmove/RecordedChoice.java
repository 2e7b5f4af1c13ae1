package uk.homeward.frameworkmove;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What somebody chose, as it stands on record. The two visits and the provider are there only where another one comes. */
@Embeddable
record RecordedChoice(
        @Enumerated(EnumType.STRING) MoveChoice choice,
        @Column(name = "choice_words") String words,
        @Column(name = "chosen_on") LocalDate on,
        @Column(name = "chosen_by") String by,
        @Nullable String newProvider,
        @Nullable LocalDateTime lastVisit,
        @Nullable LocalDateTime firstVisit) {

    static RecordedChoice of(ChoiceAnswers answers, LocalDate today, String by) {
        return new RecordedChoice(
                requireNonNull(answers.choice()),
                requireNonNull(answers.words()),
                today,
                by,
                answers.provider(),
                answers.lastVisit(),
                answers.firstVisit());
    }

    /** The day on which the new provider begins. */
    LocalDate startsOn() {
        return requireNonNull(firstVisit).toLocalDate();
    }
}
