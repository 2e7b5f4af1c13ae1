package uk.homeward.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person does not agree. */
@Embeddable
record Appeal(
        @Column(name = "appealed_on") LocalDate on,
        @Column(name = "appeal") String words,
        @Column(name = "appeal_answered_on") @Nullable LocalDate answeredOn,
        @Column(name = "appeal_upheld") @Nullable Boolean upheld,
        @Column(name = "appeal_answer") @Nullable String answer,
        @Column(name = "appeal_answered_by") @Nullable String answeredBy) {

    boolean waits() {
        return answeredOn == null;
    }

    Appeal answered(LocalDate day, boolean right, String sentence, String by) {
        return new Appeal(on, words, day, right, sentence, by);
    }
}
